// Package pull has jobs that run in goroutines, of which package below learns.
package pull

// Manager runs one job after the other.
type Manager struct {
	status map[string]string
	subs   []chan<- string
}

// New returns a manager that has not run anything.
func New() *Manager { return &Manager{status: make(map[string]string)} }

// Start returns while the job runs.
func (m *Manager) Start(image string) {
	go func() {
		m.status[image] = "done"
		for _, ch := range m.subs {
			ch <- "tick"
		}
	}()
}

// Status is how far the job of an image is.
func (m *Manager) Status(image string) string { return m.status[image] }

// Subscribe sends what happens from now on.
func (m *Manager) Subscribe(ch chan<- string) { m.subs = append(m.subs, ch) }
