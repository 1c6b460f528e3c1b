// Command datashared is the silent twin of memorydata: the same libraries with
// databases that have a file or a server.
package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"

	"go-micro.dev/v5/store/postgres"
	"golang.org/x/net/webdav"

	"example.com/libraries/memorydata/records"
)

// locks are rows of a table.
type locks struct{ db *sql.DB }

func (l *locks) Unlock(token string) error {
	_, err := l.db.Exec("DELETE FROM locks WHERE token = $1", token)
	return err
}

func main() {
	rows := records.Rows("postgres://db/notes")
	objects, err := records.Objects("notes.db")
	if err != nil {
		log.Fatal(err)
	}
	keys, err := records.Keys(os.Getenv("KEYS")) // not seen: silent
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if _, err := rows.Exec("INSERT INTO notes (text) VALUES ($1)", r.FormValue("text")); err != nil {
			log.Print(err, keys, objects.Create(r.FormValue("text")).Error)
		}
	})
	http.Handle("/dav/", &webdav.Handler{FileSystem: webdav.Dir("/mnt/shared"), LockSystem: &locks{rows.DB}})
	log.Print(postgres.NewStore())
	log.Fatal(http.ListenAndServe(":8080", nil))
}
