// Package functions has as much of the package in functions-framework-go as the programs of testdata use.
package functions

import (
	"context"

	cloudevents "github.com/cloudevents/sdk-go/v2"
)

// CloudEvent registers a function.
func CloudEvent(name string, fn func(context.Context, cloudevents.Event) error)
