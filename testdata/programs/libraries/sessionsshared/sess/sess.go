// Package sess hands out the stores that packages above put into use.
package sess

import (
	"log"

	"github.com/boj/redistore"
	gorilla "github.com/gorilla/sessions"
)

// Cookies keeps sessions at the clients.
func Cookies(key []byte) gorilla.Store { return gorilla.NewCookieStore(key) }

// Redis keeps them in Redis.
func Redis(key []byte) gorilla.Store {
	store, err := redistore.NewRediStore(10, "tcp", "redis:6379", "", "", key)
	if err != nil {
		log.Fatal(err)
	}
	return store
}
