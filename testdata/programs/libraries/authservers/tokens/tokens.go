// Package tokens chooses where tokens are kept, for packages above.
package tokens

import (
	"github.com/go-oauth2/oauth2/v4/manage"
	"github.com/go-oauth2/oauth2/v4/store"
)

// Manager returns a manager with tokens in memory.
func Manager() *manage.Manager {
	m := manage.NewDefaultManager()
	m.MustTokenStorage(store.NewMemoryTokenStore()) // want `^auth state: library store store.NewMemoryTokenStore keeps tokens given to clients between requests; use github.com/go-oauth2/redis/v4.NewRedisStore`
	return m
}

// OnDisk returns a manager with tokens in a file of this machine.
func OnDisk(path string) *manage.Manager {
	m := manage.NewDefaultManager()
	m.MustTokenStorage(store.NewFileTokenStore(path)) // want `^auth state: library store store.NewFileTokenStore keeps `
	return m
}
