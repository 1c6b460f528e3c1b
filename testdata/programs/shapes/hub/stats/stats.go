// Package stats is the silent twin: its goroutine counts requests and learns
// nothing of the client.
package stats

// Stats counts.
type Stats struct {
	hit   chan struct{}
	total chan int
}

// New returns a counter whose goroutine runs.
func New() *Stats {
	s := &Stats{hit: make(chan struct{}), total: make(chan int)}
	go s.loop()
	return s
}

// Hit counts one request.
func (s *Stats) Hit() { s.hit <- struct{}{} }

// Total returns the count.
func (s *Stats) Total() int { return <-s.total }

func (s *Stats) loop() { // fact `(*Stats).loop: assigns Stats.loop:n; sends to param0.total`
	// no fact `Stats.hit holds` `Stats.loop:n holds`
	n := 0
	for {
		select {
		case <-s.hit:
			n++
		case s.total <- n:
		}
	}
}
