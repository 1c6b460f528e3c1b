// Package service is between the handlers and the repository.
package service

import "example.com/wiring/generic/repo"

// Service works on any kind of value.
type Service[V any] struct{ repo repo.Repo[string, V] }

// New returns a service.
func New[V any](r repo.Repo[string, V]) *Service[V] { return &Service[V]{repo: r} }

// Save keeps v.
func (s *Service[V]) Save(id string, v V) { s.repo.Put(id, v) }

// Find returns what was saved.
func (s *Service[V]) Find(id string) V { return s.repo.Get(id) }
