// Command gobwasws has connections that are plain net.Conn.
package main

import (
	"log"
	"net"
	"net/http"
	"sync"

	"github.com/gobwas/ws"
	"github.com/gobwas/ws/wsutil"
)

var (
	mu    sync.Mutex
	conns = map[net.Conn]string{}
	rooms = map[string]string{"lobby": "welcome"}
)

func serve(w http.ResponseWriter, r *http.Request) {
	conn, _, _, err := ws.UpgradeHTTP(r, w)
	if err != nil {
		return
	}
	go func() {
		defer func() { _ = conn.Close() }()
		for {
			msg, op, err := wsutil.ReadClientData(conn)
			if err != nil {
				return
			}
			mu.Lock()
			conns[conn] = string(msg) // want `^connection state: package variable conns keeps `
			for c := range conns {
				_ = wsutil.WriteServerMessage(c, op, []byte(rooms["lobby"]))
			}
			mu.Unlock()
		}
	}()
}

func main() {
	http.HandleFunc("/ws", serve)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
