// Command stats limits clients by what a library counts of them. Silent: a count of
// all requests, which says nothing of any client.
package main

import (
	"fmt"
	"log"
	"net/http"

	"github.com/manucorporat/stats"
)

var (
	ips   = stats.New()
	total = stats.New()
)

func hello(w http.ResponseWriter, r *http.Request) {
	total.Add("requests", 1)
	if ips.Add(r.RemoteAddr, 1) > 100 { // want `^\w+ state: package variable ips keeps `
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	fmt.Fprintln(w, "hello")
}

func main() {
	http.HandleFunc("/", hello)
	http.HandleFunc("/stats", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, ips.Get(r.RemoteAddr), total.Get("requests"))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
