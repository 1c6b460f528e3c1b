// Program slice keeps a guest book in a slice.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

type message struct{ author, text string }

var (
	mu    sync.Mutex
	guest []message
)

func sign(w http.ResponseWriter, r *http.Request) {
	m := message{author: r.FormValue("author"), text: r.FormValue("text")}
	mu.Lock()
	guest = append(guest, m)
	mu.Unlock()
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

func read(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	for _, m := range guest {
		fmt.Fprintln(w, m.author, m.text)
	}
}

func main() {
	http.HandleFunc("/sign", sign)
	http.HandleFunc("/", read)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
