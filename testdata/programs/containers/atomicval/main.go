// Command atomicval stores the last client's data in atomics. A configuration
// that a signal reloads is silent.
package main

import (
	"fmt"
	"log"
	"net/http"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
)

type visitor struct{ addr, agent string }

var (
	last    atomic.Value
	current atomic.Pointer[visitor]
	motd    atomic.Pointer[string]
)

func reload() {
	text, _ := os.ReadFile("/etc/motd")
	s := string(text)
	motd.Store(&s)
}

func main() {
	reload()
	hup := make(chan os.Signal, 1)
	signal.Notify(hup, syscall.SIGHUP)
	go func() {
		for range hup {
			reload()
		}
	}()
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, last.Load(), current.Load(), *motd.Load())
		last.Store(r.RemoteAddr)                             // want `^\w+ state: package variable last keeps `
		current.Store(&visitor{r.RemoteAddr, r.UserAgent()}) // want `^\w+ state: package variable current keeps `
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
