// Package session has as much of the API of flamego's sessions as the programs of testdata use.
package session

import "github.com/flamego/flamego"

// Initer makes stores.
type Initer func(args ...any) (any, error)

// Options are those of the middleware.
type Options struct {
	Initer   Initer
	Config   any
	IDLength int
}

// Sessioner is the middleware.
func Sessioner(opts ...Options) flamego.Handler

// FileIniter makes stores of files.
func FileIniter() Initer
