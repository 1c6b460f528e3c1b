// Command eventbusquiet is the silent twin of eventbus: the same bus, with subscribers
// that write to a database.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"example.com/wiring/eventbus/bus"
)

type login struct{ User, From string }

type rows struct{ db *sql.DB }

func (r *rows) login(l login) {
	if _, err := r.db.Exec("INSERT INTO logins VALUES ($1, $2)", l.User, l.From); err != nil {
		log.Print(err)
	}
}

func (r *rows) Heard(l login) { r.login(l) }

var logins = bus.New[login]()

func main() {
	db, err := sql.Open("postgres", "postgres://db/logins")
	if err != nil {
		log.Fatal(err)
	}
	r := &rows{db}
	logins.On("login", r.login)
	logins.Listen(r)
	http.HandleFunc("POST /login", func(w http.ResponseWriter, r *http.Request) {
		logins.Emit("login", login{r.FormValue("user"), r.RemoteAddr})
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
