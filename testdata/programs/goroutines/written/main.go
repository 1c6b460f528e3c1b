// Command written answers from goroutines that own what they keep: with functions of the
// standard library that write to a connection, as well as with its methods.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
)

var (
	joins = make(chan net.Conn)
	late  = make(chan net.Conn)
	said  = make(chan string)
	heard = make(chan string)
)

func broadcast() {
	conns := map[net.Conn]bool{}
	for {
		select {
		case c := <-joins:
			conns[c] = true // want `^connection state: goroutine local conns keeps `
		case m := <-said:
			for c := range conns {
				fmt.Fprintln(c, m)
			}
		}
	}
}

func history() {
	var lines []string
	var last string
	for {
		select {
		case c := <-late:
			json.NewEncoder(c).Encode(lines)
			b := bufio.NewWriter(c)
			b.WriteString(last)
			b.Flush()
		case last = <-said: // want `^\w+ state: goroutine local last keeps `
			lines = append(lines, last) // want `^\w+ state: goroutine local lines keeps `
		}
	}
}

type member struct {
	w    http.ResponseWriter
	done chan bool
}

type hub struct {
	members map[string]*member
	enter   chan *member
}

func (h *hub) run() {
	for {
		select {
		case m := <-h.enter:
			h.members[fmt.Sprint(len(h.members))] = m // want `^\w+ state: field hub\.members keeps `
		case text := <-heard:
			for _, m := range h.members {
				io.WriteString(m.w, "data: "+text+"\n\n")
			}
		}
	}
}

type udp struct {
	conn  *net.UDPConn
	peers map[string]*net.UDPAddr
	in    chan *net.UDPAddr
}

func (u *udp) run() {
	for a := range u.in {
		u.peers[a.String()] = a // want `^\w+ state: field udp\.peers keeps `
		for _, p := range u.peers {
			u.conn.WriteToUDP([]byte("hello"), p)
		}
	}
}

func serve(c net.Conn) {
	joins <- c
	late <- c
	r := bufio.NewReader(c)
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			return
		}
		said <- line
	}
}

func main() {
	go broadcast()
	go history()
	h := &hub{map[string]*member{}, make(chan *member)}
	go h.run()
	u := &udp{nil, map[string]*net.UDPAddr{}, make(chan *net.UDPAddr)}
	go u.run()
	http.HandleFunc("GET /events", func(w http.ResponseWriter, r *http.Request) {
		m := &member{w, make(chan bool)}
		h.enter <- m
		<-m.done
	})
	http.HandleFunc("POST /events", func(w http.ResponseWriter, r *http.Request) { heard <- r.FormValue("text") })
	http.HandleFunc("POST /peers", func(w http.ResponseWriter, r *http.Request) {
		if a, err := net.ResolveUDPAddr("udp", r.FormValue("addr")); err == nil {
			u.in <- a
		}
	})
	go http.ListenAndServe(":8080", nil)
	l, err := net.Listen("tcp", ":7777")
	if err != nil {
		log.Fatal(err)
	}
	for {
		c, err := l.Accept()
		if err != nil {
			return
		}
		go serve(c)
	}
}
