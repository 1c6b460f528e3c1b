// Command locks orders the requests about one account in one process. A lock keeps
// nothing about a client, in whatever container it is.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

var (
	byName  sync.Map
	balance sync.Map
)

func pay(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	l, _ := byName.LoadOrStore(name, &sync.Mutex{})
	mu := l.(*sync.Mutex)
	mu.Lock()
	defer mu.Unlock()
	old, _ := balance.Load(name)
	balance.Store(name, r.FormValue("amount")) // want `^\w+ state: package variable balance keeps `
	fmt.Fprintln(w, old)
}

func main() {
	http.HandleFunc("POST /pay", pay)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
