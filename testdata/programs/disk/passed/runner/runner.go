// Package runner passes a directory from its own options to those of package web.
package runner

import "example.com/disk/passed/web"

// Options name a directory.
type Options struct{ Folder string }

// Runner has a server.
type Runner struct {
	options *Options
	Server  *web.Server
}

// New returns a runner.
func New(o *Options) *Runner {
	r := Runner{options: o}
	r.Server = web.New(&web.Options{Dir: r.options.Folder})
	return &r
}
