// Package carts keeps one store for all requests, and another that it allocates
// for each: only the first is state, though the type is the same.
package carts

import (
	"fmt"
	"net/http"

	"example.com/generic/kv"
)

var carts = kv.New[string, []string]() // fact `kv.Store.m holds {carts.m[] ~client` `kv.Store.m is observed`

// Add puts an item in the client's cart, each at most once in a request.
func Add(w http.ResponseWriter, r *http.Request) {
	seen := kv.New[string, []string]()
	for _, item := range r.PostForm["item"] {
		if _, dup := seen.Get(item); dup {
			continue
		}
		seen.Put(item, nil)
		have, _ := carts.Get(r.RemoteAddr)
		carts.Put(r.RemoteAddr, append(have, item)) // want `(?s)^\w+ state: field Store\.m keeps .*\sstore: example\.com/generic/kv\.Store\.m\n`
	}
}

// Show lists the client's cart.
func Show(w http.ResponseWriter, r *http.Request) {
	have, _ := carts.Get(r.RemoteAddr)
	fmt.Fprintln(w, have)
}
