// Package kv implements the service on a store that it does not know.
package kv

import (
	"context"

	"example.com/services/grpcdeep/api"
)

// Store is where values are kept.
type Store interface {
	Put(key, value string)
	Get(key string) string
}

type service struct{ store Store }

// New returns the service.
func New(s Store) api.KVServer { return &service{s} }

func (s *service) Put(ctx context.Context, in *api.PutRequest) (*api.Reply, error) {
	s.store.Put(in.Key, in.Value)
	return &api.Reply{}, nil
}

func (s *service) Get(ctx context.Context, in *api.GetRequest) (*api.Reply, error) {
	return &api.Reply{Value: s.store.Get(in.Key)}, nil
}
