// Package server has as much of the API of hertz as the programs of testdata use.
package server

import "github.com/cloudwego/hertz/pkg/route"

// Hertz is the server.
type Hertz struct{ *route.Engine }

// Default returns a server.
func Default() *Hertz

// Spin serves.
func (h *Hertz) Spin()
