// Command traceid mints an id for each request that goes to the log and to the
// client, but no request presents it and nothing keeps it. Silent.
package main

import (
	"context"
	"crypto/rand"
	"log"
	"net/http"
)

type traceKey struct{}

func traced(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := rand.Text()
		w.Header().Set("X-Trace-Id", id)
		log.Print(id, r.URL.Path)
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), traceKey{}, id)))
	})
}

func main() { log.Fatal(http.ListenAndServe(":8080", traced(http.DefaultServeMux))) }
