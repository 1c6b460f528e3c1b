// Command missed branches on what look-ups found. What is made where they missed is a cache;
// what changes an element that is there, and refuses a client whose element is not, is state,
// though something from the database goes in.
package main

import (
	"database/sql"
	"errors"
	"fmt"
	"log"
	"net/http"
	"time"
)

var db *sql.DB

type cart struct{ price, note string }

var carts = map[string]cart{}

func create(w http.ResponseWriter, r *http.Request) {
	carts[r.FormValue("id")] = cart{} // want `^\w+ state: package variable carts keeps `
}

func update(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	c, ok := carts[id]
	if !ok {
		http.Error(w, "no such cart", http.StatusNotFound)
		return
	}
	db.QueryRow("SELECT price FROM p WHERE id = ?", r.FormValue("item")).Scan(&c.price)
	c.note = r.FormValue("note")
	carts[id] = c
}

func show(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, carts[r.FormValue("id")]) }

// The same behind functions.

var rooms = map[string]*cart{}

var errNone = errors.New("none")

func room(id string) (*cart, error) {
	if c := rooms[id]; c != nil {
		return c, nil
	}
	return nil, errNone
}

func enter(w http.ResponseWriter, r *http.Request) {
	rooms[r.FormValue("id")] = &cart{note: r.FormValue("note")} // want `^\w+ state: package variable rooms keeps `
}

func furnish(w http.ResponseWriter, r *http.Request) {
	c, err := room(r.FormValue("id"))
	if err != nil {
		return
	}
	next := &cart{note: c.note}
	db.QueryRow("SELECT price FROM p WHERE id = ?", r.FormValue("id")).Scan(&next.price)
	rooms[r.FormValue("id")] = next
}

// What stop returns says nothing about the job.

type job struct {
	url  string
	quit chan struct{}
}

var running = map[string]*job{}

func stop(name string) error {
	if name == "" {
		return errors.New("no name")
	}
	if j, ok := running[name]; ok {
		close(j.quit)
		delete(running, name)
	}
	return nil
}

func start(name, url string) {
	j := &job{url, make(chan struct{})}
	running[name] = j // want `^\w+ state: package variable running keeps `
	go func() { <-j.quit }()
}

func restart(w http.ResponseWriter, r *http.Request) {
	name, url := r.PathValue("name"), ""
	db.QueryRow("SELECT url FROM jobs WHERE name = $1", name).Scan(&url)
	if err := stop(name); err != nil {
		return
	}
	start(name, url)
}

// Caches: a miss loads.

var (
	prices  = map[string]string{}
	expires = map[string]entry{}
	users   = map[string]*cart{}
	titles  = map[string]*cart{}
	pages   = map[string]string{}
)

type entry struct {
	text string
	till time.Time
}

func load(id string) (text string, err error) {
	err = db.QueryRow("SELECT price FROM p WHERE id = ?", id).Scan(&text)
	return text, err
}

func price(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	text, ok := prices[id]
	if !ok {
		db.QueryRow("SELECT price FROM p WHERE id = ?", id).Scan(&text)
		prices[id] = text
	}
	fmt.Fprint(w, text)
}

func fresh(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	if e, ok := expires[id]; ok && time.Now().Before(e.till) {
		fmt.Fprint(w, e.text)
		return
	}
	text, err := load(id)
	if err != nil {
		return
	}
	expires[id] = entry{text, time.Now().Add(time.Minute)}
	fmt.Fprint(w, text)
}

func known(id string) (*cart, error) {
	if c, ok := users[id]; ok {
		return c, nil
	}
	return nil, errNone
}

func user(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	c, err := known(id)
	if errors.Is(err, errNone) {
		c = &cart{}
		if c.price, err = load(id); err == nil {
			users[id] = c
		}
	}
	if err == nil {
		fmt.Fprint(w, c)
	}
}

// find finds what is there, without a word if it is not.
func find(id string) (c *cart, err error) {
	if id == "" {
		return nil, errNone
	}
	return titles[id], nil
}

func title(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	c, err := find(id)
	if err != nil {
		return
	}
	if c == nil {
		c = &cart{}
		if c.price, err = load(id); err != nil {
			return
		}
		titles[id] = c
	}
	fmt.Fprint(w, c)
}

func index(id string) (int, bool) {
	_, ok := pages[id]
	if ok {
		return len(id), true
	}
	return -1, false
}

func page(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	if i, _ := index(id); i < 0 {
		pages[id], _ = load(id)
	}
	fmt.Fprint(w, pages[id])
}

// All are loaded again where one is missing.

var numbers = map[string]string{}

func number(name string) (string, bool) {
	if n, ok := numbers[name]; ok {
		return n, true
	}
	n, ok := numbers["prefix "+name]
	return n, ok
}

func reload() error {
	rows, err := db.Query("SELECT name, number FROM numbers")
	if err != nil {
		return err
	}
	next := map[string]string{}
	for rows.Next() {
		var name, n string
		if err := rows.Scan(&name, &n); err != nil {
			return err
		}
		next[name] = n
	}
	numbers = next
	return nil
}

func resolve(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	n, ok := number(name)
	if !ok {
		if err := reload(); err != nil {
			return
		}
		n, _ = number(name)
	}
	fmt.Fprint(w, n)
}

func renumber(w http.ResponseWriter, r *http.Request) {
	db.Exec("UPDATE numbers SET number = ? WHERE name = ?", r.FormValue("number"), r.FormValue("name"))
	numbers[r.FormValue("name")] = r.FormValue("number")
}

func main() {
	db, _ = sql.Open("postgres", "")
	for path, serve := range map[string]http.HandlerFunc{
		"POST /create": create, "POST /update": update, "GET /show": show,
		"POST /enter": enter, "POST /furnish": furnish,
		"POST /jobs/{name}/restart": restart,
		"GET /price":                price, "GET /fresh": fresh, "GET /user": user, "GET /title": title, "GET /page": page,
		"GET /number": resolve, "PUT /number": renumber,
		"POST /open": open, "POST /switch": change, "GET /desk": desk, "GET /shelf": shelf, "POST /view": view, "GET /look": look,
	} {
		http.HandleFunc(path, serve)
	}
	http.HandleFunc("POST /jobs/{name}/stop", func(w http.ResponseWriter, r *http.Request) {
		stop(r.PathValue("name"))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
