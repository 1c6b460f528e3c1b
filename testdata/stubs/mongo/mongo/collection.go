// Package mongo has as much of the API of the driver as the programs of testdata use.
package mongo

import "context"

// Collection is a collection.
type Collection struct{}

// SingleResult is an answer.
type SingleResult struct{}

// FindOne asks for a document.
func (coll *Collection) FindOne(ctx context.Context, filter any) *SingleResult

// Decode decodes it.
func (sr *SingleResult) Decode(v any) error
