// Package storage implements an interface of a library that serves clients.
package storage

import (
	"context"
	"errors"

	"github.com/zitadel/oidc/v3/pkg/op"
)

type request struct{ id, client string }

func (r request) GetID() string { return r.id }

// Memory keeps requests until the login is done.
type Memory struct {
	requests map[string]request
	checks   int
}

// New returns an empty one.
func New() op.Storage { return &Memory{requests: map[string]request{}} }

// CreateAuthRequest keeps a request.
func (m *Memory) CreateAuthRequest(ctx context.Context, clientID, userID string) (op.AuthRequest, error) {
	r := request{clientID + userID, clientID}
	m.requests[r.id] = r // want `^\w+ state: field Memory\.requests keeps `
	return r, nil
}

// AuthRequestByID finds it.
func (m *Memory) AuthRequestByID(ctx context.Context, id string) (op.AuthRequest, error) {
	if r, ok := m.requests[id]; ok {
		return r, nil
	}
	return nil, errors.New("no such request")
}

// Health keeps nothing about clients.
func (m *Memory) Health(ctx context.Context) error {
	m.checks++
	return ctx.Err()
}
