package jobs /* want package:`(?s)\Qbackground updates example.com/engine/jobs.done key {~example.com/engine/jobs.queue}
example.com/engine/jobs.Add: sends to example.com/engine/jobs.queue with {param0}\E.*\Qexample.com/engine/jobs.Done: result0={~example.com/engine/jobs.done ~param0}; reads example.com/engine/jobs.done key {param0}\E.*\Qexample.com/engine/jobs.done has an accessor
example.com/engine/jobs.done holds {~example.com/engine/jobs.queue}\E.*\Qopen calls *example.com/engine/jobs.Server.Sink.Save({~client}, {~client})\E` */

import "example.com/engine/web"

// Sink is implemented by packages above.
type Sink interface{ Save(id, text string) }

// Server saves where it is told to.
type Server struct{ Sink Sink }

// Post is an entry point whose callee no package has named yet.
func (s *Server) Post(r *web.Request) { s.Sink.Save(r.Value("id"), r.Value("text")) }

var queue = make(chan string)

var done = map[string]bool{}

func init() { go work() }

func work() {
	for job := range queue {
		done[job] = true
	}
}

// Add sends what only packages above know to be a client's.
func Add(job string) { queue <- job }

// Done reports whether a job is done.
func Done(job string) bool { return done[job] }
