// Package talk knows where each chat is.
package talk

// Steps of all chats.
type Steps struct{ step map[int64]string }

// New returns none.
func New() *Steps { return &Steps{map[int64]string{}} }

// At reports whether a chat is at a step.
func (s *Steps) At(chat int64, step string) bool { return s.step[chat] == step }

// Go goes there.
func (s *Steps) Go(chat int64, step string) { s.step[chat] = step }
