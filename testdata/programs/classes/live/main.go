// Command live keeps connections that it calls sessions: no store of sessions can keep them.
package main

import (
	"crypto/rand"
	"fmt"
	"log"
	"net/http"

	"example.com/classes/live/session"
)

type server struct{ sessions *session.Manager }

func (s *server) connect(w http.ResponseWriter, r *http.Request) {
	c, _, _ := http.NewResponseController(w).Hijack()
	id := rand.Text()
	fmt.Fprintln(c, id)
	s.sessions.Add(id, session.New(c)) // want `^connection state: field Manager\.sessions keeps `
}

func (s *server) send(w http.ResponseWriter, r *http.Request) {
	if o := s.sessions.Get(r.FormValue("to")); o != nil {
		o.Send(r.FormValue("text"))
	}
}

func main() {
	s := &server{session.NewManager()}
	http.HandleFunc("/connect", s.connect)
	http.HandleFunc("/send", s.send)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
