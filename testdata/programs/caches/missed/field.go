package main

import (
	"fmt"
	"net/http"
	"sync"
)

// The same in a field, behind methods.

type drawer struct {
	mu  sync.Mutex
	all map[string]*cart
}

func (d *drawer) get(id string) *cart {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.all[id]
}

func (d *drawer) put(id string, c *cart) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.all[id] = c // want `^\w+ state: field drawer.all keeps `
}

// Its carts are there, or the client is refused.
var opened = &drawer{all: map[string]*cart{}}

func open(w http.ResponseWriter, r *http.Request) {
	opened.put(r.Header.Get("session"), &cart{note: r.FormValue("note")})
}

func change(w http.ResponseWriter, r *http.Request) {
	c := opened.get(r.Header.Get("session"))
	if c == nil {
		http.Error(w, "not opened", http.StatusConflict)
		return
	}
	price, err := load(c.note)
	if err != nil {
		return
	}
	opened.put(r.Header.Get("session"), &cart{price: price, note: c.note})
}

func desk(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, opened.get(r.Header.Get("session")))
}

type shelves struct {
	mu  sync.Mutex
	all map[string]*cart
}

func (s *shelves) get(id string) *cart {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.all[id]
}

func (s *shelves) put(id string, c *cart) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.all[id] = c
}

var loaded = &shelves{all: map[string]*cart{}}

func shelf(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	c := loaded.get(id)
	if c == nil {
		price, err := load(id)
		if err != nil {
			return
		}
		c = &cart{price: price}
		loaded.put(id, c)
	}
	fmt.Fprint(w, c)
}
