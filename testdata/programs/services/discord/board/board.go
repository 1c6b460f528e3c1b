// Package board keeps the scores of a game.
package board

// Board is not safe for concurrent use.
type Board struct{ scores map[string]int }

// New returns an empty Board.
func New() *Board { return &Board{map[string]int{}} }

// Add adds to somebody's score.
func (b *Board) Add(id string, n int) int {
	b.scores[id] += n
	return b.scores[id]
}
