// Command metricsof has metrics for each session: a struct of nothing but metrics and locks
// keeps nothing that a client is answered by. One that has a name beside the metrics does.
package main

import (
	"expvar"
	"io"
	"log"
	"net/http"
	"sync"
)

type metrics struct {
	mu       sync.Mutex
	streams  map[string]*expvar.Int
	requests *expvar.Int
}

func (m *metrics) set(stream string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, ok := m.streams[stream]; !ok {
		m.streams[stream] = expvar.NewInt("stream_" + stream)
	}
	for id, g := range m.streams {
		if id == stream {
			g.Set(1)
		} else {
			g.Set(0)
		}
	}
}

type viewer struct {
	requests *expvar.Int
	name     string
}

type manager struct {
	mu       sync.Mutex
	sessions map[string]*metrics
	viewers  map[string]*viewer
}

func (m *manager) of(session string) *metrics {
	m.mu.Lock()
	defer m.mu.Unlock()
	met, ok := m.sessions[session]
	if !ok {
		met = &metrics{streams: map[string]*expvar.Int{}, requests: expvar.NewInt("requests_" + session)}
		m.sessions[session] = met
	}
	return met
}

func (m *manager) viewer(session, name string) *viewer {
	m.mu.Lock()
	defer m.mu.Unlock()
	v, ok := m.viewers[session]
	if !ok {
		v = &viewer{requests: expvar.NewInt("viewer_" + session), name: name}
		m.viewers[session] = v // want `^\w+ state: field manager\.viewers keeps `
	}
	return v
}

func main() {
	m := &manager{sessions: map[string]*metrics{}, viewers: map[string]*viewer{}}
	http.HandleFunc("/watch", func(w http.ResponseWriter, r *http.Request) {
		met := m.of(r.FormValue("session"))
		met.requests.Add(1)
		met.set(r.FormValue("stream"))
		v := m.viewer(r.FormValue("session"), r.FormValue("name"))
		v.requests.Add(1)
		io.WriteString(w, v.name)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
