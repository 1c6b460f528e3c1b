// Package greet has operations, whose inputs huma decodes from requests.
package greet

import (
	"context"
	"errors"

	"example.com/frameworks/humaapp/notes"
)

// Input is what a request says.
type Input struct {
	Name string `path:"name"`
	Text string `query:"text"`
}

// Output is the answer.
type Output struct{ Body string }

// Service serves notes, and greetings that it has from the start.
type Service struct {
	notes     *notes.Notes
	greetings map[string]string
}

// New returns a service.
func New() *Service {
	return &Service{notes.New(), map[string]string{"bonjour": "monde"}}
}

// Put keeps a note.
func (s *Service) Put(ctx context.Context, in *Input) (*Output, error) {
	s.notes.Put(in.Name, in.Text)
	return &Output{}, nil
}

// Get shows a note.
func (s *Service) Get(ctx context.Context, in *Input) (*Output, error) {
	return &Output{s.notes.Get(in.Name)}, nil
}

// Greet greets.
func (s *Service) Greet(ctx context.Context, in *Input) (*Output, error) {
	who, ok := s.greetings[in.Name]
	if !ok {
		return nil, errors.New("no such greeting")
	}
	return &Output{in.Name + " " + who}, nil
}
