// Package redisstore is the silent twin of mem: its notes are elsewhere.
package redisstore

import (
	"bufio"
	"fmt"
	"net"
)

// Store keeps notes in Redis.
type Store struct{ addr string }

// New returns a store over the server at addr.
func New(addr string) *Store { return &Store{addr: addr} }

// Put keeps a note.
func (s *Store) Put(id, text string) { s.do("SET", id, text) }

// Get returns a note.
func (s *Store) Get(id string) string { return s.do("GET", id, "") }

func (s *Store) do(verb, id, text string) string {
	conn, err := net.Dial("tcp", s.addr)
	if err != nil {
		return ""
	}
	defer conn.Close()
	fmt.Fprintf(conn, "%s %s %s\r\n", verb, id, text)
	line, _ := bufio.NewReader(conn).ReadString('\n')
	return line
}
