// Package watch looks after hosts that start-up code names.
package watch

// Watcher knows which hosts are up.
type Watcher struct{ up map[string]bool }

// New returns a watcher without hosts.
func New() *Watcher { return &Watcher{up: make(map[string]bool)} }

// Start watches a host.
func (w *Watcher) Start(host string) {
	go func() { w.up[host] = true }()
}

// Up reports whether a host is up.
func (w *Watcher) Up(host string) bool { return w.up[host] }
