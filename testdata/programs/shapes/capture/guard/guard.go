// Package guard calls a function that it is given with the client's address.
package guard

import "net/http"

// Wrap lets requests through to next that allow allows.
func Wrap(allow func(ip string) bool, next http.Handler) http.Handler { // fact `Wrap: result0={net/http.HandlerFunc new0}; serving reads param0; serving reads param1; calls param0.({~client` `open calls .({~client`
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !allow(r.RemoteAddr) {
			http.Error(w, "slow down", http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}
