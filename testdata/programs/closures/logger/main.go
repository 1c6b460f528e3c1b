// Command logger captures a logger and a connection to a shared service; what
// it knows of clients goes out of the process. Silent.
package main

import (
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
)

func audit(next http.Handler) http.Handler {
	lg := log.New(os.Stderr, "audit ", log.LstdFlags)    // no fact `audit:lg`
	conn, err := net.Dial("udp", "statsd.internal:8125") // no fact `audit:conn holds`
	if err != nil {
		lg.Fatal(err)
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		lg.Printf("%s %s", r.RemoteAddr, r.URL.Path)
		fmt.Fprintf(conn, "hits.%s:1|c", r.URL.Path)
		next.ServeHTTP(w, r)
	})
}

func main() { log.Fatal(http.ListenAndServe(":8080", audit(http.DefaultServeMux))) }
