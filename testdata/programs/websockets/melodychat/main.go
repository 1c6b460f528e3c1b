// Command melodychat has callbacks for connections and messages, and a store in
// another package.
package main

import (
	"log"
	"net/http"

	"github.com/olahol/melody"

	"example.com/websockets/melodychat/history"
)

func main() {
	m := melody.New() // want `^connection state: library store melody\.New keeps `
	names := map[*melody.Session]string{}
	m.HandleConnect(func(s *melody.Session) {
		names[s] = s.Request.FormValue("name") // want `^\w+ state: captured variable names keeps `
	})
	h := history.New()
	m.HandleMessage(func(s *melody.Session, msg []byte) {
		h.Append(string(msg)) // want `(?s)^\w+ state: field History\.lines keeps .*\sstore: \S+history\.History\.lines\n`
		_ = s.Write([]byte(names[s] + h.Last()))
	})
	http.HandleFunc("/ws", func(w http.ResponseWriter, r *http.Request) { _ = m.HandleRequest(w, r) })
	log.Fatal(http.ListenAndServe(":8080", nil))
}
