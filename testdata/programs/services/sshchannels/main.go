// Command sshchannels accepts connections, and speaks ssh over them. Callbacks of
// the configuration serve the one who logs in.
package main

import (
	"errors"
	"log"
	"net"

	"golang.org/x/crypto/ssh"
)

type server struct {
	failures map[string]int
	lasts    map[string]string
	keys     map[string]string
}

func (s *server) config() *ssh.ServerConfig {
	s.keys["root"] = "none"
	return &ssh.ServerConfig{
		PasswordCallback: func(conn ssh.ConnMetadata, password []byte) (*ssh.Permissions, error) {
			if s.failures[conn.User()] > 3 || s.keys[conn.User()] != "" {
				return nil, errors.New("locked")
			}
			s.failures[conn.User()]++ // want `^\w+ state: field server\.failures keeps `
			return nil, errors.New("wrong password")
		},
	}
}

func (s *server) serve(conn net.Conn, config *ssh.ServerConfig) {
	c, chans, _, err := ssh.NewServerConn(conn, config)
	if err != nil {
		return
	}
	log.Print(c)
	for next := range chans {
		ch, reqs, err := next.Accept()
		if err != nil {
			return
		}
		go s.answer(conn.RemoteAddr().String(), ch, reqs)
	}
}

func (s *server) answer(addr string, ch ssh.Channel, reqs <-chan *ssh.Request) {
	for req := range reqs {
		if _, err := ch.Write([]byte(s.lasts[addr])); err != nil {
			return
		}
		s.lasts[addr] = string(req.Payload) // want `^\w+ state: field server\.lasts keeps `
	}
}

func main() {
	s := &server{map[string]int{}, map[string]string{}, map[string]string{}}
	config := s.config()
	ln, err := net.Listen("tcp", ":2222")
	if err != nil {
		log.Fatal(err)
	}
	for {
		conn, err := ln.Accept()
		if err != nil {
			log.Fatal(err)
		}
		go s.serve(conn, config)
	}
}
