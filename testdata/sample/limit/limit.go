// Package limit slows down clients that ask too often.
package limit

import (
	"net"
	"net/http"
	"sync"
	"time"
)

type window struct {
	began time.Time
	n     int
}

// PerClient lets every client through n times a minute.
func PerClient(n int, next http.Handler) http.Handler {
	var mu sync.Mutex
	visitors := make(map[string]*window)
	allow := func(ip string) bool {
		mu.Lock()
		defer mu.Unlock()
		v := visitors[ip]
		if v == nil || time.Since(v.began) > time.Minute {
			v = &window{began: time.Now()}
			visitors[ip] = v
		}
		v.n++
		return v.n <= n
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ip, _, err := net.SplitHostPort(r.RemoteAddr)
		if err != nil || !allow(ip) {
			http.Error(w, "too many requests", http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}
