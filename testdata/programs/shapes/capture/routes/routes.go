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
func New() http.Handler { // fact `guard.Wrap:allow holds {example.com/capture/limit.New$1}` `limit.New:hits holds {~client` `limit.New:hits is observed` `login.Handler:users holds {~client`
	// no fact `limit.New:most holds`
	mux := http.NewServeMux()
	mux.Handle("POST /login", login.Handler())
	mux.HandleFunc("POST /batch", batch.Handle)
	return guard.Wrap(limit.New(100), mux) // want `(?s)^\w+ state: captured variable hits keeps .*\sstore: example\.com/capture/limit\.New:hits\n`
}
