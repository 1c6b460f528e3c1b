// Package revel has as much of the API of revel as the programs of testdata use.
package revel

import "net/url"

// Controller is embedded in controllers.
type Controller struct {
	Params   *Params
	ClientIP string
}

// Params are the parameters of a request.
type Params struct{ url.Values }

// Result is an answer.
type Result interface{ Apply() }

// RenderText answers.
func (c *Controller) RenderText(text string, objs ...any) Result
