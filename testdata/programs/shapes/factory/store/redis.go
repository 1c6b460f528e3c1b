package store

import (
	"bufio"
	"fmt"
	"net"
	"strings"
)

type redisStore struct{ addr string }

func (s *redisStore) Load(id string) (string, error) { return s.do("GET", id) }

func (s *redisStore) Save(id, cart string) error { // fact `(*redisStore).Save: reads param0.addr`
	// no fact `(*redisStore).Save: updates` `redisStore.addr holds`
	_, err := s.do("SET", id, cart)
	return err
}

func (s *redisStore) do(args ...string) (string, error) {
	conn, err := net.Dial("tcp", s.addr)
	if err != nil {
		return "", err
	}
	defer conn.Close()
	fmt.Fprintf(conn, "%s\r\n", strings.Join(args, " "))
	return bufio.NewReader(conn).ReadString('\n')
}
