// Command capmw captures in a middleware what it has seen of the client.
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
)

type key struct{}

func remember(next http.Handler) http.Handler {
	names := map[string]string{} // fact `remember:names holds {~client` `remember:names is observed`
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if name := r.Header.Get("X-Name"); name != "" {
			names[r.RemoteAddr] = name // want `(?s)^\w+ state: captured variable names keeps .*\sstore: \S+\.remember:names\n`
		}
		ctx := context.WithValue(r.Context(), key{}, names[r.RemoteAddr])
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func main() {
	hello := func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "hello", r.Context().Value(key{})) }
	log.Fatal(http.ListenAndServe(":8080", remember(http.HandlerFunc(hello))))
}
