// Command sockets keeps websockets in a captured map whose name tells nothing.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"

	"github.com/gorilla/websocket"
)

func join(mu *sync.Mutex, all map[*websocket.Conn]string) http.HandlerFunc {
	var up websocket.Upgrader
	return func(w http.ResponseWriter, r *http.Request) {
		conn, err := up.Upgrade(w, r, nil)
		if err != nil {
			return
		}
		mu.Lock()
		defer mu.Unlock()
		all[conn] = r.FormValue("name") // want `^connection state: captured variable all keeps `
	}
}

func main() {
	var mu sync.Mutex
	all := map[*websocket.Conn]string{}
	http.Handle("/join", join(&mu, all))
	http.HandleFunc("POST /say", func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		for conn, name := range all {
			if err := conn.WriteMessage(1, []byte(name)); err != nil {
				fmt.Fprintln(w, err)
			}
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
