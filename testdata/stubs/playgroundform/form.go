// Package form has as much of the API of form as the programs of testdata use.
package form

import "net/url"

// Decoder decodes.
type Decoder struct{ tag string }

// NewDecoder returns a decoder.
func NewDecoder() *Decoder

// Decode decodes.
func (d *Decoder) Decode(v any, values url.Values) error
