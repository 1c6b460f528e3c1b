// Command capslice captures a slice that one handler appends to.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

func main() {
	var (
		mu    sync.Mutex
		lines []string // fact `main:lines holds {~client}` `main:lines is observed`
	)
	http.HandleFunc("/guestbook", func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		if r.Method == http.MethodPost {
			lines = append(lines, r.FormValue("name")) // want `^\w+ state: captured variable lines keeps `
		}
		for _, line := range lines {
			fmt.Fprintln(w, line)
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
