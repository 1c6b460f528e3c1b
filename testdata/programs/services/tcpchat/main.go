// Command tcpchat accepts connections itself. What it does before the loop is
// start-up; what it does in a round, also in a goroutine, is for a client.
package main

import (
	"bufio"
	"fmt"
	"log"
	"net"

	"example.com/services/tcpchat/names"
)

type server struct {
	lines   map[string]string
	clients map[net.Conn]string
	words   map[string]string
}

func (s *server) serve(ln net.Listener) error {
	s.words["bye"] = ln.Addr().String()
	for {
		conn, err := ln.Accept()
		if err != nil {
			return err
		}
		go s.handle(conn)
	}
}

func (s *server) handle(conn net.Conn) {
	defer conn.Close()
	r := bufio.NewReader(conn)
	name, err := r.ReadString('\n')
	if err != nil {
		return
	}
	s.clients[conn] = name // want `^\w+ state: field server\.clients keeps `
	line, err := r.ReadString('\n')
	if err != nil {
		return
	}
	fmt.Fprintln(conn, s.lines[name], s.words["bye"], names.First(name)) // want `^\w+ state: package variable first keeps `
	s.lines[name] = line                                                 // want `^\w+ state: field server\.lines keeps `
	for c, n := range s.clients {
		fmt.Fprintln(c, n, line)
	}
}

func main() {
	ln, err := net.Listen("tcp", ":7777")
	if err != nil {
		log.Fatal(err)
	}
	s := &server{map[string]string{}, map[net.Conn]string{}, map[string]string{}}
	log.Fatal(s.serve(ln))
}
