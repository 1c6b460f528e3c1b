// Package engineio is the transport.
package engineio

// Options are the server's.
type Options struct{ PingTimeout int }
