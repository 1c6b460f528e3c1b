// Package service has the rules. Which Engine there is say the commands.
package service

import (
	"errors"
	"strings"
)

// Author is part of a comment.
type Author struct{ Name string }

// Comment is kept by an engine.
type Comment struct {
	Author Author
	Votes  map[string]bool
}

// Clean cleans a copy.
func (c *Comment) Clean() { c.Author.Name = strings.ToUpper(c.Author.Name) }

// Engine reads and writes comments.
type Engine interface {
	Get(id string) (*Comment, error)
	Update(c *Comment) error
}

// DataStore wraps an engine.
type DataStore struct{ Engine Engine }

// Vote for a comment.
func (s *DataStore) Vote(id, user string) (c *Comment, err error) {
	if c, err = s.Engine.Get(id); err != nil {
		return c, err
	}
	if c.Votes[user] {
		return c, errors.New("voted")
	}
	c.Votes[user] = true
	c.Clean()
	return c, s.Engine.Update(c)
}
