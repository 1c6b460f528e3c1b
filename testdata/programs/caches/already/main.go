// Command already keeps what no other replica makes again where it misses it, though
// something in it was loaded: an element that only says that there is one, with what the
// client said beside; under a code that was drawn until it was free; with its time.
package main

import (
	"crypto/rand"
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"time"
)

var db *sql.DB

type seat struct{ name, table string }

var seats = map[string]seat{}

func join(w http.ResponseWriter, r *http.Request) {
	user := r.FormValue("user")
	if _, ok := seats[user]; ok {
		http.Error(w, "you sit already", http.StatusConflict)
		return
	}
	var name string
	if err := db.QueryRow("SELECT name FROM users WHERE id = $1", user).Scan(&name); err != nil {
		return
	}
	seats[user] = seat{name: name, table: r.FormValue("table")} // want `^\w+ state: package variable seats keeps `
}

func where(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, seats[r.FormValue("user")]) }

var pending = map[string]seat{}

func begin(w http.ResponseWriter, r *http.Request) {
	var app string
	if err := db.QueryRow("SELECT name FROM apps WHERE id = $1", r.FormValue("client")).Scan(&app); err != nil {
		return
	}
	code := rand.Text()
	for {
		if _, taken := pending[code]; !taken {
			break
		}
		code = rand.Text()
	}
	pending[code] = seat{app, r.FormValue("scope")} // want `^\w+ state: package variable pending keeps `
	fmt.Fprintln(w, code)
}

func finish(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, pending[r.FormValue("code")]) }

type vote struct {
	poll string
	at   time.Time
}

var votes = map[string]vote{}

func cast(w http.ResponseWriter, r *http.Request) {
	user := r.FormValue("user")
	if v, ok := votes[user]; ok && time.Since(v.at) < time.Hour {
		http.Error(w, "you have voted in "+v.poll, http.StatusConflict)
		return
	}
	var poll string
	if err := db.QueryRow("SELECT title FROM polls WHERE open").Scan(&poll); err != nil {
		return
	}
	votes[user] = vote{poll: poll, at: time.Now()} // want `^\w+ state: package variable votes keeps `
}

// Caches: what follows from the key, and what is made for the time being.

var (
	places = map[string]seat{}
	polls  = map[string]vote{}
	names  = map[string]string{}
)

func place(w http.ResponseWriter, r *http.Request) {
	user := r.FormValue("user")
	p, ok := places[user]
	if !ok {
		if err := db.QueryRow("SELECT name, seat FROM users WHERE id = $1", user).Scan(&p.name, &p.table); err != nil {
			return
		}
		places[user] = p
	}
	fmt.Fprintln(w, p)
}

func poll(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	if v, ok := polls[id]; ok && time.Since(v.at) < time.Hour {
		fmt.Fprintln(w, v.poll)
		return
	}
	var title string
	if err := db.QueryRow("SELECT title FROM polls WHERE id = $1", id).Scan(&title); err != nil {
		return
	}
	polls[id] = vote{poll: title, at: time.Now()}
	fmt.Fprintln(w, title)
}

func name(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	if _, ok := names[id]; !ok {
		var text string
		db.QueryRow("SELECT name FROM users WHERE id = $1", id).Scan(&text)
		names[id] = text
	}
	fmt.Fprintln(w, names[id])
}

func main() {
	db, _ = sql.Open("postgres", "")
	http.HandleFunc("POST /join", join)
	http.HandleFunc("GET /where", where)
	http.HandleFunc("POST /begin", begin)
	http.HandleFunc("POST /finish", finish)
	http.HandleFunc("POST /vote", cast)
	http.HandleFunc("GET /place", place)
	http.HandleFunc("GET /poll", poll)
	http.HandleFunc("GET /name", name)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
