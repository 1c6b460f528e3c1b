// Command perconn has an object for each connection that remembers what the
// client said on it. Silent: it goes with the connection.
package main

import (
	"bufio"
	"fmt"
	"log"
	"net"
	"net/http"
)

type conn struct {
	net.Conn
	name  string
	rooms map[string]bool
}

func (c *conn) serve(rw *bufio.ReadWriter) {
	defer c.Close()
	for lines := bufio.NewScanner(rw); lines.Scan(); {
		if c.name == "" {
			c.name = lines.Text()
			continue
		}
		c.rooms[lines.Text()] = true
		fmt.Fprintln(c, c.name, "is in", len(c.rooms), "rooms")
	}
}

func main() {
	http.HandleFunc("/chat", func(w http.ResponseWriter, r *http.Request) {
		nc, rw, err := http.NewResponseController(w).Hijack()
		if err != nil {
			return
		}
		c := &conn{Conn: nc, rooms: map[string]bool{}}
		go c.serve(rw)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
