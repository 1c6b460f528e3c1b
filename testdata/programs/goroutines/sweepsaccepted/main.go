// Command sweepsaccepted accepts connections itself, and a background task closes them.
// What a goroutine does that a round of the loop starts is done for a client and not in
// the background: silent, as it is with a handler. What another connection looks up is not.
package main

import (
	"bufio"
	"log"
	"net"
	"sync"
	"time"
)

var (
	mu    sync.Mutex
	conns = map[string]net.Conn{}
	names = map[string]string{}
)

func sweep() {
	for {
		time.Sleep(time.Minute)
		mu.Lock()
		for k, c := range conns {
			log.Println("closing", names[k])
			c.Close()
			delete(conns, k)
		}
		mu.Unlock()
	}
}

func serve(c net.Conn) {
	mu.Lock()
	conns[c.RemoteAddr().String()] = c
	mu.Unlock()
	r := bufio.NewReader(c)
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			return
		}
		mu.Lock()
		c.Write([]byte(names[line]))
		names[c.RemoteAddr().String()] = line // want `^\w+ state: package variable names keeps `
		mu.Unlock()
	}
}

func main() {
	l, err := net.Listen("tcp", ":7777")
	if err != nil {
		log.Fatal(err)
	}
	go sweep()
	for {
		c, err := l.Accept()
		if err != nil {
			return
		}
		go serve(c)
	}
}
