// Command opened opens a file for reading, and makes an empty one if it is not there.
package main

import (
	"io"
	"net/http"
	"os"
)

type members struct{ path string }

func (m *members) load() ([]byte, error) {
	f, err := os.OpenFile(m.path, os.O_RDONLY|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(f)
}

func (m *members) put(w http.ResponseWriter, r *http.Request) {
	os.WriteFile(m.path, []byte(r.FormValue("name")), 0o600) // want `^data state: local disk members.path keeps `
}

func (m *members) get(w http.ResponseWriter, r *http.Request) {
	raw, _ := m.load()
	w.Write(raw)
}

func main() {
	m := &members{path: os.Getenv("MEMBERS")}
	http.HandleFunc("POST /members", m.put)
	http.HandleFunc("GET /members", m.get)
	http.ListenAndServe(":8080", nil)
}
