// Package usecase has as much of the API of usecase as the programs of testdata use.
package usecase

import "context"

// IOInteractor is a use case.
type IOInteractor struct{}

// IOInteractorOf is a use case of types.
type IOInteractorOf[i, o any] struct{ IOInteractor }

// NewInteractor returns a use case.
func NewInteractor[i, o any](interact func(ctx context.Context, input i, output *o) error, options ...func(i *IOInteractor)) IOInteractorOf[i, o] {
	return IOInteractorOf[i, o]{}
}
