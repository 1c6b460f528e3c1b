// Package pb stands for generated code in a module of its own, whose mark is not
// seen: a service is what a function takes together with a registrar.
package pb

import (
	"context"

	"google.golang.org/grpc"
)

// PingRequest asks.
type PingRequest struct{ Name string }

// PingServer is the service.
type PingServer interface {
	Ping(context.Context, *PingRequest) (*PingRequest, error)
}

// Clock is none: what takes it takes no registrar.
type Clock interface {
	Set(ctx context.Context, zone string) error
}

// RegisterPingServer registers it.
func RegisterPingServer(s grpc.ServiceRegistrar, srv PingServer) { s.RegisterService(nil, srv) }

// Use takes a clock.
func Use(c Clock) error { return c.Set(context.Background(), "UTC") }
