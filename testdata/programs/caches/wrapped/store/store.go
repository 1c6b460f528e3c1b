// Package store hides a cache of a library behind an interface.
package store

import (
	"time"

	"github.com/patrickmn/go-cache"
)

// Sessions is what package web knows.
type Sessions interface {
	Tag(id, text string)
	Text(id string) string
}

type service struct {
	cache *cache.Cache
}

var sessions *service

// Get returns the sessions of the process.
func Get() Sessions {
	if sessions == nil {
		sessions = &service{cache: cache.New(time.Hour, time.Minute)}
	}
	return sessions
}

func (s *service) Tag(id, text string) { s.cache.Set(id, text, time.Hour) }

func (s *service) Text(id string) string {
	text, ok := s.cache.Get(id)
	if !ok {
		return ""
	}
	return text.(string)
}
