// Package client has as much of the package in the SDK of CloudEvents as the programs of testdata use.
package client

import "context"

// Client sends and receives.
type Client interface {
	StartReceiver(ctx context.Context, fn any) error
}
