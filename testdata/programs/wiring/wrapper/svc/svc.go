// Package svc has a constructor that returns a wrapper around what it makes.
package svc

import "example.com/wiring/notes"

type service struct{ store notes.Store }

type audited struct{ *service }

// Service is what the handlers call.
type Service interface {
	Save(id, text string)
	Find(id string) string
}

// New returns a service.
func New(s notes.Store) Service { return audit(&service{store: s}) }

func audit(s *service) Service {
	a := audited{s}
	return &a
}

// NewPointer returns a service whose wrapper leads to it through a pointer.
func NewPointer(s notes.Store) Service { return &audited{&service{store: s}} }

func (s *service) Save(id, text string)  { s.store.Put(id, text) }
func (s *service) Find(id string) string { return s.store.Get(id) }
