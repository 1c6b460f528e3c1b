package cart

import (
	"bufio"
	"fmt"
	"net"
	"strconv"
	"strings"
)

// redisStore keeps each cart as a list in Redis, which all replicas share.
type redisStore struct{ addr string }

func (s *redisStore) Add(id, isbn string) error {
	_, err := s.do("RPUSH", "cart:"+id, isbn)
	return err
}

func (s *redisStore) Items(id string) ([]string, error) {
	return s.do("LRANGE", "cart:"+id, "0", "-1")
}

// do sends one command and returns the strings of its reply.
func (s *redisStore) do(args ...string) ([]string, error) {
	conn, err := net.Dial("tcp", s.addr)
	if err != nil {
		return nil, err
	}
	defer func() { _ = conn.Close() }()
	fmt.Fprintf(conn, "*%d\r\n", len(args))
	for _, a := range args {
		fmt.Fprintf(conn, "$%d\r\n%s\r\n", len(a), a)
	}
	in := bufio.NewReader(conn)
	head, err := in.ReadString('\n')
	if err != nil {
		return nil, err
	}
	switch {
	case strings.HasPrefix(head, "-"):
		return nil, fmt.Errorf("redis: %s", strings.TrimSpace(head[1:]))
	case !strings.HasPrefix(head, "*"):
		return nil, nil // the new length of a list
	}
	n, err := strconv.Atoi(strings.TrimSpace(head[1:]))
	if err != nil {
		return nil, err
	}
	var items []string
	for range n {
		if _, err := in.ReadString('\n'); err != nil { // the length of the next string
			return nil, err
		}
		item, err := in.ReadString('\n')
		if err != nil {
			return nil, err
		}
		items = append(items, strings.TrimSuffix(item, "\r\n"))
	}
	return items, nil
}
