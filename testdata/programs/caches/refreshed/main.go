// Command refreshed keeps settings that requests change, in the database and in memory,
// and that every replica reads again once a minute: silent. The same read once at the
// start, or on demand of a client, is state.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"strconv"
	"time"
)

var (
	db *sql.DB

	footer  string
	perPage int
	all     = map[string]string{}

	banner string // read at the start only
	wanted = map[string]string{}
	asked  = make(chan string)
)

// setting puts one setting where it belongs.
func setting(name, value string) {
	all[name] = value
	switch name {
	case "footer":
		footer = value
	case "per page":
		perPage, _ = strconv.Atoi(value)
	}
}

func load() {
	rows, err := db.Query("SELECT name, value FROM settings")
	if err != nil {
		return
	}
	defer rows.Close()
	for rows.Next() {
		var name, value string
		if rows.Scan(&name, &value) == nil {
			setting(name, value)
		}
	}
}

func loadBanner() {
	db.QueryRow("SELECT text FROM banners").Scan(&banner)
}

// refresh runs for ever.
func refresh() {
	for {
		time.Sleep(time.Minute)
		load()
	}
}

// answer loads what a client of this replica wants.
func answer() {
	for name := range asked {
		var value string
		db.QueryRow("SELECT value FROM wanted WHERE name = ?", name).Scan(&value)
		wanted[name] = value // want `^\w+ state: package variable wanted keeps `
	}
}

func change(w http.ResponseWriter, r *http.Request) {
	name, value := r.FormValue("name"), r.FormValue("value")
	db.Exec("UPDATE settings SET value = ? WHERE name = ?", value, name)
	setting(name, value)
}

func ask(w http.ResponseWriter, r *http.Request) {
	asked <- r.FormValue("name")
}

func changeBanner(w http.ResponseWriter, r *http.Request) {
	db.Exec("UPDATE banners SET text = ?", r.FormValue("text"))
	banner = r.FormValue("text") // want `^\w+ state: package variable banner keeps `
}

func show(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, all[r.FormValue("name")], wanted[r.FormValue("name")], footer, perPage, banner)
}

// prices are refreshed by a goroutine of their own.
type prices struct{ by map[string]string }

func (p *prices) run(done chan struct{}) {
	tick := time.NewTicker(time.Hour)
	for {
		select {
		case <-tick.C:
			rows, err := db.Query("SELECT name, price FROM prices")
			if err != nil {
				continue
			}
			for rows.Next() {
				var name, price string
				rows.Scan(&name, &price)
				p.by[name] = price
			}
		case <-done:
			return
		}
	}
}

func (p *prices) set(w http.ResponseWriter, r *http.Request) {
	p.by[r.FormValue("name")] = r.FormValue("price")
	db.Exec("UPDATE prices SET price = ? WHERE name = ?", r.FormValue("price"), r.FormValue("name"))
}

func (p *prices) get(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, p.by[r.FormValue("name")])
}

func main() {
	load()
	loadBanner()
	go refresh()
	go answer()
	p := &prices{by: map[string]string{}}
	go p.run(nil)
	http.HandleFunc("/change", change)
	http.HandleFunc("/banner", changeBanner)
	http.HandleFunc("/ask", ask)
	http.HandleFunc("/show", show)
	http.HandleFunc("/price", p.get)
	http.HandleFunc("/set", p.set)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
