// Command sweepsaccepted accepts connections itself, and a background task closes them.
// Reported today, a false alarm: what a goroutine does that a round of the loop starts is taken
// for what one does in the background too, so that the store seems to be owned by one that
// reads it. To leave the rounds out of the background made settings of clients' connections
// that start-up code puts there look like data of clients. What another connection looks up
// is rightly reported.
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
	conns[c.RemoteAddr().String()] = c // want `^connection state: package variable conns keeps `
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
