// Package dialogue remembers where each chat is.
package dialogue

// Steps of all chats.
type Steps struct{ step map[int64]string }

// New returns none.
func New() *Steps { return &Steps{map[int64]string{}} }

// Next goes a step on.
func (s *Steps) Next(chat int64, text string) string {
	old := s.step[chat]
	s.step[chat] = text
	return old
}
