// Package session has as much of the API of gitea's sessions as the programs of testdata use.
package session

import "net/http"

// Options are those of the middleware.
type Options struct {
	Provider       string
	ProviderConfig string
	CookieName     string
}

// Sessioner is the middleware.
func Sessioner(options ...Options) (func(next http.Handler) http.Handler, error)
