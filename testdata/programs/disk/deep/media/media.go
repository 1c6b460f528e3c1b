// Package media keeps pictures, wherever blobs are.
package media

import "io"

// Blobs is where pictures are.
type Blobs interface {
	Put(name string, body io.Reader) error
	Get(name string) (io.ReadCloser, error)
}

// Service keeps pictures.
type Service struct{ blobs Blobs }

// New returns a service.
func New(b Blobs) *Service { return &Service{b} }

// Keep keeps a picture.
func (s *Service) Keep(id string, picture io.Reader) error { return s.blobs.Put(id+".png", picture) }

// Picture returns one.
func (s *Service) Picture(id string) (io.ReadCloser, error) { return s.blobs.Get(id + ".png") }
