// Package logic has an object for each request, which people write.
package logic

import (
	"context"

	"example.com/services/gozero/internal/svc"
	"example.com/services/grpcdeep/api"
)

// Put is the logic of a request.
type Put struct {
	ctx context.Context
	svc *svc.ServiceContext
	key string
}

// NewPut returns one.
func NewPut(ctx context.Context, svc *svc.ServiceContext) *Put { return &Put{ctx: ctx, svc: svc} }

// Put keeps.
func (l *Put) Put(in *api.PutRequest) (*api.Reply, error) {
	l.key = in.Key
	l.svc.Last[l.key] = in.Value
	return &api.Reply{}, l.ctx.Err()
}

// Get finds.
func (l *Put) Get(in *api.GetRequest) (*api.Reply, error) {
	return &api.Reply{Value: l.svc.Last[in.Key]}, nil
}
