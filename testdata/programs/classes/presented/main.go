// Command presented hands out random texts: who presents one gets, once, what it stands
// for. What is looked at again and again under a random text is no such token.
package main

import (
	"crypto/rand"
	"fmt"
	"log"
	"net/http"
	"sync"
)

type answer struct{ service, user string }

var (
	answers sync.Map

	mu    sync.Mutex
	given = map[string]answer{}
	kept  = map[string]answer{}
)

func give(w http.ResponseWriter, r *http.Request) {
	a := answer{r.FormValue("service"), r.FormValue("user")}
	first, second, third := rand.Text(), rand.Text(), rand.Text()
	answers.Store(first, a) // want `^auth state: package variable answers keeps `
	mu.Lock()
	defer mu.Unlock()
	given[second] = a // want `^auth state: package variable given keeps `
	kept[third] = a   // want `^data state: package variable kept keeps `
	fmt.Fprintln(w, first, second, third)
}

func take(w http.ResponseWriter, r *http.Request) {
	if a, ok := answers.LoadAndDelete(r.FormValue("st")); ok {
		fmt.Fprintln(w, a.(answer).user)
	}
}

func takeGiven(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	st := r.FormValue("st")
	a, ok := given[st]
	if !ok {
		http.Error(w, "no such text", http.StatusForbidden)
		return
	}
	delete(given, st)
	fmt.Fprintln(w, a.user)
}

func look(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	fmt.Fprintln(w, kept[r.FormValue("st")].user)
}

func main() {
	http.HandleFunc("POST /give", give)
	http.HandleFunc("POST /take", take)
	http.HandleFunc("POST /given", takeGiven)
	http.HandleFunc("GET /kept", look)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
