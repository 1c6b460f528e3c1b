// Command follow has what builds print followed by clients: what one request writes another
// one gets, by the name of the build, in a package whose name is that of one for logs. What
// the server itself logs there is silent.
package main

import (
	"fmt"
	"net/http"

	"example.com/wiring/streams/logging"
)

var (
	streams = logging.New()
	ring    = logging.NewRing()
)

func write(w http.ResponseWriter, r *http.Request) {
	streams.Write(r.PathValue("build"), r.FormValue("line")) // want `^connection state: field Streams.streams keeps r.PathValue\("build"\) between requests`
	ring.Warn(r.RemoteAddr, "written by "+r.UserAgent())
}

func tail(w http.ResponseWriter, r *http.Request) {
	lines, c, ok := streams.Tail(r.PathValue("build"))
	if !ok {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, lines)
	for line := range c {
		fmt.Fprintln(w, line)
	}
}

func operator(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, ring.Lines()) }

func main() {
	http.HandleFunc("POST /{build}", write)
	http.HandleFunc("GET /{build}", tail)
	http.HandleFunc("GET /operator", operator)
	http.ListenAndServe(":8080", nil)
}
