// Package profile is a go-kit service: endpoints are closures around it.
package profile

import (
	"context"

	"github.com/go-kit/kit/endpoint"
)

// Profile is what clients keep.
type Profile struct{ ID, Name string }

// Service is called by endpoints.
type Service interface {
	Post(ctx context.Context, p Profile) error
	Get(ctx context.Context, id string) (Profile, error)
}

type inmem struct {
	profiles map[string]Profile
	words    map[string]string
}

// New returns one in memory.
func New() Service {
	return &inmem{map[string]Profile{}, map[string]string{"Hi": "hello"}}
}

func (s *inmem) Post(ctx context.Context, p Profile) error {
	s.profiles[p.ID] = p // want `^\w+ state: field inmem\.profiles keeps `
	return nil
}

func (s *inmem) Get(ctx context.Context, id string) (Profile, error) {
	return Profile{Name: s.words[s.profiles[id].Name]}, nil
}

// MakePostEndpoint wraps a service.
func MakePostEndpoint(s Service) endpoint.Endpoint {
	return func(ctx context.Context, request interface{}) (interface{}, error) {
		return nil, s.Post(ctx, request.(Profile))
	}
}

// MakeGetEndpoint wraps a service.
func MakeGetEndpoint(s Service) endpoint.Endpoint {
	return func(ctx context.Context, request interface{}) (interface{}, error) {
		return s.Get(ctx, request.(string))
	}
}
