// Package cart serves shopping carts.
package cart

import (
	"fmt"
	"net/http"
)

// Store is where carts are.
type Store interface {
	Add(id, isbn string) error
	Items(id string) ([]string, error)
}

// Open returns a store in Redis, or in memory if there is no address. Only the
// configuration says which one runs.
func Open(redisAddr string) Store {
	if redisAddr != "" {
		return &redisStore{addr: redisAddr}
	}
	return &memoryStore{items: make(map[string][]string)}
}

// Carts are the handlers.
type Carts struct{ store Store }

// New returns handlers over store.
func New(store Store) *Carts { return &Carts{store: store} }

// Add puts a book into a cart.
func (c *Carts) Add(w http.ResponseWriter, r *http.Request) {
	if err := c.store.Add(r.PathValue("id"), r.FormValue("isbn")); err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
	}
}

// Show lists the books of a cart.
func (c *Carts) Show(w http.ResponseWriter, r *http.Request) {
	items, err := c.store.Items(r.PathValue("id"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	for _, isbn := range items {
		fmt.Fprintln(w, isbn)
	}
}
