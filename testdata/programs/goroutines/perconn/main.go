// Command perconn has two goroutines for each connection, whose locals die with
// it. Silent.
package main

import (
	"bufio"
	"fmt"
	"log"
	"net"
	"net/http"
)

func echo(conn net.Conn, lines <-chan string) {
	counts := map[string]int{} // no fact `echo:counts is observed`
	for line := range lines {
		counts[line]++
		fmt.Fprintln(conn, line, counts[line])
	}
	conn.Close()
}

func main() {
	http.HandleFunc("/echo", func(w http.ResponseWriter, r *http.Request) {
		conn, rw, err := http.NewResponseController(w).Hijack()
		if err != nil {
			return
		}
		lines := make(chan string)
		go echo(conn, lines)
		go func() {
			defer close(lines)
			for in := bufio.NewScanner(rw); in.Scan(); {
				lines <- in.Text()
			}
		}()
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
