// Command proxy hands the client's data on and keeps nothing of it: a cookie, a
// header and the request to the upstream are the client's and the upstream's.
// Silent.
package main

import (
	"context"
	"log"
	"net/http"
	"net/http/httputil"
	"net/url"
	"time"
)

type userKey struct{}

func main() {
	upstream, err := url.Parse("http://upstream.internal")
	if err != nil {
		log.Fatal(err)
	}
	proxy := httputil.NewSingleHostReverseProxy(upstream)
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		user := r.FormValue("user")
		http.SetCookie(w, &http.Cookie{Name: "user", Value: user, Expires: time.Now().Add(time.Hour)})
		w.Header().Set("X-User", user)
		r.Header.Set("X-Forwarded-User", user)
		proxy.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), userKey{}, user)))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
