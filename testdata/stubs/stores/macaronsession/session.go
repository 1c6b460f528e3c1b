// Package session has as much of the API of macaron's sessions as the programs of testdata use.
package session

import "gopkg.in/macaron.v1"

// Options are those of the middleware.
type Options struct {
	Provider       string
	ProviderConfig string
	CookieName     string
}

// Sessioner is the middleware.
func Sessioner(options ...Options) macaron.Handler
