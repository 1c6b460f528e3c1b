// Package routes hands the function that remembers to the one that calls it.
package routes

import (
	"net/http"

	"example.com/capture/batch"
	"example.com/capture/guard"
	"example.com/capture/limit"
	"example.com/capture/login"
)

// New returns the handlers.
func New() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("POST /login", login.Handler())
	mux.HandleFunc("POST /batch", batch.Handle)
	return guard.Wrap(limit.New(100), mux) // want `(?s)^\w+ state: captured variable hits keeps .*\sstore: example\.com/capture/limit\.New:hits\n`
}
