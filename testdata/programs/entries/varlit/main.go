// Command varlit has its handlers as package-level variables, whose literals are
// not among the functions of the package. The literal that runs once is set-up.
package main

import (
	"fmt"
	"log"
	"net/http"
)

var (
	votes  = map[string]string{}
	labels = func() map[string]string { return map[string]string{"y": "yes", "n": "no"} }()
)

var vote http.HandlerFunc = func(w http.ResponseWriter, r *http.Request) {
	votes[r.RemoteAddr] = labels[r.FormValue("vote")] // want `^\w+ state: package variable votes keeps `
}

var mine = func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, votes[r.RemoteAddr]) }

func main() {
	http.Handle("POST /vote", vote)
	http.HandleFunc("GET /vote", mine)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
