// Package seats gives out seats.
package seats

// Plan is not safe for concurrent use.
type Plan struct {
	taken map[string]string
	rows  map[string]int
}

// New returns a plan whose rows are known at start-up.
func New(rows ...string) *Plan {
	p := &Plan{map[string]string{}, map[string]int{}}
	for i, r := range rows {
		p.rows[r] = i
	}
	return p
}

// Take takes a seat.
func (p *Plan) Take(seat, who string) bool {
	if p.taken[seat] != "" || p.rows[seat[:1]] == 0 {
		return false
	}
	p.taken[seat] = who
	return true
}
