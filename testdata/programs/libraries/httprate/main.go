// Command httprate limits requests with functional options.
package main

import (
	"log"
	"net/http"
	"time"

	"github.com/go-chi/httprate"
)

type redisCounter struct{ addr string }

func (c *redisCounter) Increment(key string) error { return nil }

func shared() httprate.Option { return httprate.WithLimitCounter(&redisCounter{"redis:6379"}) }

func limit(opts ...httprate.Option) func(http.Handler) http.Handler {
	return httprate.Limit(10, time.Minute, opts...)
}

func main() {
	h := http.Handler(http.DefaultServeMux)
	h = httprate.LimitByIP(10, time.Minute)(h)                                        // want `^limiter state: library store httprate.LimitByIP keeps counts by client`
	h = httprate.Limit(10, time.Minute)(h)                                            // want `^limiter state: library store httprate.Limit keeps `
	h = httprate.Limit(10, time.Minute, httprate.WithErrorMessage("slow down"))(h)    // want `^limiter state: `
	h = httprate.Limit(10, time.Minute, httprate.WithErrorMessage("no"), shared())(h) // silent
	opts := []httprate.Option{httprate.WithErrorMessage("no")}
	opts = append(opts, httprate.WithLimitCounter(&redisCounter{"redis:6379"}))
	h = httprate.Limit(10, time.Minute, opts...)(h)
	h = limit(shared())(h)
	h = limit(httprate.WithErrorMessage("no"))(h) // want `^limiter state: `
	log.Fatal(http.ListenAndServe(":8080", h))
}
