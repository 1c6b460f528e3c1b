// Command goaconcerts implements the service interface that goa generates.
package main

import (
	"context"
	"net/http"

	"example.com/services/goaconcerts/gen/concerts"
)

type service struct {
	concerts []*concerts.Concert
	genres   map[string]string
}

func (s *service) Create(ctx context.Context, p *concerts.Concert) (*concerts.Concert, error) {
	c := &concerts.Concert{ID: p.ID + s.genres["default"], Artist: p.Artist}
	s.concerts = append(s.concerts, c) // want `^\w+ state: field service\.concerts keeps `
	return c, nil
}

func (s *service) Show(ctx context.Context, p *concerts.Concert) (*concerts.Concert, error) {
	for _, c := range s.concerts {
		if c.ID == p.ID {
			return c, nil
		}
	}
	return nil, http.ErrMissingFile
}

func (s *service) seed(name string) { s.genres["default"] = name }

func main() {
	s := &service{genres: map[string]string{}}
	s.seed("jazz")
	concerts.NewEndpoints(s)
	if err := http.ListenAndServe(":8080", nil); err != nil {
		panic(err)
	}
}
