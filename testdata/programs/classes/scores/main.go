// Command scores counts what players win, and shows it: nobody is refused for a score,
// whether it is sorted, asked for by a name that nobody has, or the best one of all. What
// decides who may play is a limit, also if it is counted through an address, by a method of
// the element, down from what there was, or within a window of time.
package main

import (
	"fmt"
	"log"
	"net/http"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

type player struct {
	games int
	since time.Time
}

func (p *player) play() { p.games++ }

func (p *player) tired(most int) bool { return p.games >= most }

type window struct {
	n     int
	start time.Time
}

type club struct {
	mu      sync.Mutex
	wins    map[string]int
	draws   map[string]int
	likes   map[string]*int64
	turns   map[string]int
	calls   map[string]*int64
	players map[string]*player
	balls   map[string]int
	asked   map[string]*window
}

func (c *club) win(w http.ResponseWriter, r *http.Request) {
	c.mu.Lock()
	defer c.mu.Unlock()
	name := r.PathValue("name")
	c.wins[name]++  // want `^data state: field club\.wins keeps `
	c.draws[name]++ // want `^data state: field club\.draws keeps `
	if c.likes[name] == nil {
		c.likes[name] = new(int64) // want `^data state: field club\.likes keeps `
	}
	atomic.AddInt64(c.likes[name], 1)
}

func (c *club) show(w http.ResponseWriter, r *http.Request) {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := c.draws[r.PathValue("name")]
	if n == 0 {
		http.Error(w, "who?", http.StatusNotFound)
		return
	}
	var likes int64
	if p := c.likes[r.PathValue("name")]; p != nil {
		likes = atomic.LoadInt64(p)
	}
	fmt.Fprintln(w, n, likes)
}

func (c *club) table(w http.ResponseWriter, r *http.Request) {
	c.mu.Lock()
	defer c.mu.Unlock()
	best := 0
	var names []string
	for name, n := range c.wins {
		best = max(best, n)
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int {
		if c.wins[a] > c.wins[b] {
			return -1
		}
		return 1
	})
	fmt.Fprintln(w, best, names)
}

func (c *club) play(w http.ResponseWriter, r *http.Request) {
	c.mu.Lock()
	defer c.mu.Unlock()
	name := r.PathValue("name")
	if c.turns[name] >= 5 {
		http.Error(w, "enough", http.StatusTooManyRequests)
		return
	}
	c.turns[name]++ // want `^limiter state: field club\.turns keeps `
	if c.calls[name] == nil {
		c.calls[name] = new(int64) // want `^limiter state: field club\.calls keeps `
	}
	if atomic.AddInt64(c.calls[name], 1) > 100 {
		http.Error(w, "too often", http.StatusTooManyRequests)
		return
	}
	p := c.players[name]
	if p == nil {
		p = &player{since: time.Now()}
		c.players[name] = p // want `^limiter state: field club\.players keeps `
	}
	if p.tired(10) {
		http.Error(w, "go home", http.StatusTooManyRequests)
		return
	}
	p.play()
}

func (c *club) throw(w http.ResponseWriter, r *http.Request) {
	c.mu.Lock()
	defer c.mu.Unlock()
	name := r.PathValue("name")
	if left, ok := c.balls[name]; ok && left <= 0 {
		http.Error(w, "none left", http.StatusTooManyRequests)
		return
	}
	c.balls[name]-- // want `^limiter state: field club\.balls keeps `
}

func (c *club) ask(w http.ResponseWriter, r *http.Request) {
	c.mu.Lock()
	defer c.mu.Unlock()
	a := c.asked[r.PathValue("name")]
	if a == nil || time.Since(a.start) > time.Minute {
		a = &window{start: time.Now()}
		c.asked[r.PathValue("name")] = a // want `^limiter state: field club\.asked keeps `
	}
	a.n++
	fmt.Fprintln(w, a.n)
}

func main() {
	c := &club{wins: map[string]int{}, draws: map[string]int{}, likes: map[string]*int64{}, turns: map[string]int{}, calls: map[string]*int64{}, players: map[string]*player{}, balls: map[string]int{}, asked: map[string]*window{}}
	http.HandleFunc("POST /wins/{name}", c.win)
	http.HandleFunc("GET /wins/{name}", c.show)
	http.HandleFunc("GET /wins", c.table)
	http.HandleFunc("POST /games/{name}", c.play)
	http.HandleFunc("POST /balls/{name}", c.throw)
	http.HandleFunc("GET /asked/{name}", c.ask)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
