// Command lru keeps client data in fields that hold caches of a library, and in
// a captured one. Silent is a cache of what another server said.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/hashicorp/golang-lru/v2/expirable"
)

type pending struct{ mail, code string }

type server struct {
	signups *expirable.LRU[string, pending]
	first   *lru.Cache[string, string]
	pages   *lru.Cache[string, string]
}

func (s *server) signup(w http.ResponseWriter, r *http.Request) {
	mail := r.FormValue("mail")
	s.signups.Add(mail, pending{mail, r.FormValue("code")}) // want `^\w+ state: field server.signups keeps `
	addr, seen, _ := s.first.PeekOrAdd(mail, r.RemoteAddr)  // want `^\w+ state: field server.first keeps `
	fmt.Fprintln(w, seen, addr)
}

func (s *server) confirm(w http.ResponseWriter, r *http.Request) {
	p, ok := s.signups.Get(r.FormValue("mail"))
	fmt.Fprintln(w, ok && p.code == r.FormValue("code"))
}

func (s *server) page(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	text, ok := s.pages.Get(name)
	if !ok {
		resp, err := http.Get("https://example.com/" + name)
		if err != nil {
			return
		}
		defer resp.Body.Close()
		body, _ := io.ReadAll(resp.Body)
		text = string(body)
		s.pages.Add(name, text)
	}
	fmt.Fprintln(w, text)
}

func main() {
	first, _ := lru.New[string, string](100)
	pages, _ := lru.New[string, string](100)
	s := &server{expirable.NewLRU[string, pending](100, nil, time.Hour), first, pages}
	http.HandleFunc("POST /signup", s.signup)
	http.HandleFunc("POST /confirm", s.confirm)
	http.HandleFunc("GET /pages/{name}", s.page)
	carts := expirable.NewLRU[string, []string](100, nil, time.Hour)
	http.HandleFunc("POST /cart", func(w http.ResponseWriter, r *http.Request) {
		items, _ := carts.Get(r.FormValue("client"))
		carts.Add(r.FormValue("client"), append(items, r.FormValue("item"))) // want `^\w+ state: captured variable carts keeps `
	})
	http.HandleFunc("GET /cart", func(w http.ResponseWriter, r *http.Request) {
		items, _ := carts.Get(r.FormValue("client"))
		fmt.Fprintln(w, items)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
