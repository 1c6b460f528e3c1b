// Command writtenquiet has goroutines that write what they keep where no client reads:
// to a file, to standard error, into a hash, and to another server. Silent.
package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
)

var (
	paths = make(chan string)
	users = make(chan string)
	names = make(chan string)
	terms = make(chan string)
)

func record(f *os.File) {
	var last string
	for path := range paths {
		if path != last {
			fmt.Fprintln(f, last)
			json.NewEncoder(f).Encode(last)
			f.WriteString(last)
		}
		last = path
	}
}

func complain() {
	var last string
	for user := range users {
		b := bufio.NewWriter(os.Stderr)
		fmt.Fprintln(b, last)
		b.WriteString(last)
		b.Flush()
		fmt.Fprintln(io.Discard, last)
		last = user
	}
}

func sum() {
	seen := map[string]bool{}
	for name := range names {
		seen[name] = true
		h := sha256.New()
		for n := range seen {
			io.WriteString(h, n)
		}
	}
}

func send() {
	count := map[string]int{}
	stats, err := net.Dial("udp", "stats.internal:8125")
	if err != nil {
		log.Fatal(err)
	}
	for term := range terms {
		count[term]++
		for t, n := range count {
			fmt.Fprintf(stats, "%s:%d|c", t, n)
		}
	}
}

func main() {
	f, err := os.Create("paths.log")
	if err != nil {
		log.Fatal(err)
	}
	go record(f)
	go complain()
	go sum()
	go send()
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		paths <- r.URL.Path
		users <- r.FormValue("user")
		names <- r.FormValue("name")
		terms <- r.FormValue("term")
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
