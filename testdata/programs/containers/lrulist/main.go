// Command lrulist is the usual cache of least recently used elements, a map into
// a list, filled by clients; and changed through an element obtained earlier.
// Silent is one that a miss refills.
package main

import (
	"container/list"
	"database/sql"
	"fmt"
	"log"
	"net/http"
)

type entry struct{ key, text string }

type lru struct {
	order *list.List
	items map[string]*list.Element
}

func newLRU() *lru { return &lru{list.New(), map[string]*list.Element{}} }

func (c *lru) put(key, text string) {
	if el, ok := c.items[key]; ok {
		el.Value.(*entry).text = text
		c.order.MoveToFront(el)
		return
	}
	c.items[key] = c.order.PushFront(&entry{key, text}) // want `^\w+ state: field lru.items keeps ` `^\w+ state: field lru.order keeps `
	if c.order.Len() > 100 {
		last := c.order.Back()
		delete(c.items, last.Value.(*entry).key)
		c.order.Remove(last)
	}
}

func (c *lru) get(key string) (string, bool) {
	el, ok := c.items[key]
	if !ok {
		return "", false
	}
	c.order.MoveToFront(el)
	return el.Value.(*entry).text, true
}

type pages struct {
	order *list.List
	items map[int]*list.Element
	db    *sql.DB
}

func (p *pages) page(id int) string {
	if el, ok := p.items[id]; ok {
		p.order.MoveToFront(el)
		return el.Value.(string)
	}
	var text string
	p.db.QueryRow("SELECT text FROM pages WHERE id = ?", id).Scan(&text)
	p.items[id] = p.order.PushFront(text)
	return text
}

func main() {
	notes := newLRU()
	http.HandleFunc("PUT /{key}", func(w http.ResponseWriter, r *http.Request) {
		notes.put(r.PathValue("key"), r.FormValue("text"))
	})
	http.HandleFunc("GET /{key}", func(w http.ResponseWriter, r *http.Request) {
		text, _ := notes.get(r.PathValue("key"))
		fmt.Fprintln(w, text)
	})
	db, _ := sql.Open("postgres", "")
	all := &pages{list.New(), map[int]*list.Element{}, db}
	http.HandleFunc("GET /pages/{id}", func(w http.ResponseWriter, r *http.Request) {
		var id int
		fmt.Sscan(r.PathValue("id"), &id)
		fmt.Fprintln(w, all.page(id))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
