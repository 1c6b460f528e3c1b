// Package limit counts requests where all replicas can see the count.
package limit

import (
	"context"
	"net/http"
	"time"
)

// Counter counts for all replicas. With Redis it is INCR, and EXPIRE when the
// count is 1.
type Counter interface {
	Add(ctx context.Context, key string, window time.Duration) (int, error)
}

// PerClient lets each client through n times a minute.
func PerClient(c Counter, n int, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		hits, err := c.Add(r.Context(), "hits:"+r.Header.Get("X-API-Key"), time.Minute)
		if err == nil && hits > n {
			http.Error(w, "too many requests", http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r) // without the counter, rather serve than refuse
	})
}
