// Command handedon hands contexts to queries. That a database was asked while a client
// was served puts nothing of the client into the answer; what is taken out of the
// context is the client's all the same, and so is what a context of the program's own
// has of its request.
package main

import (
	"context"
	"database/sql"
	"log"
	"net/http"
)

type badge struct {
	id   int64
	name string
}

type userKey struct{}

// visit is a context with its request.
type visit struct {
	context.Context
	request *http.Request
}

var (
	db       *sql.DB
	defaults = []*badge{{name: "first"}, {name: "second"}}
	owners   = []*badge{{name: "first"}, {name: "second"}}
	referers = map[int64]string{}
)

func nextID(ctx context.Context) (int64, error) {
	res, err := db.ExecContext(ctx, "INSERT INTO ids DEFAULT VALUES")
	if err != nil {
		return 0, err
	}
	return res.LastInsertId()
}

func userOf(ctx context.Context) string {
	name, _ := ctx.Value(userKey{}).(string)
	return name
}

func setUp(w http.ResponseWriter, r *http.Request) {
	ctx := context.WithValue(r.Context(), userKey{}, r.FormValue("user"))
	v := &visit{ctx, r}
	for i, b := range defaults {
		var err error
		if b.id, err = nextID(ctx); err != nil {
			return
		}
		owners[i].name = userOf(ctx) // want `^\w+ state: package variable owners keeps `
		note(v, b.id)
		db.ExecContext(ctx, "INSERT INTO badges VALUES (?, ?, ?, ?)", b.id, b.name, owners[i].name, referers[b.id])
	}
}

func note(v *visit, id int64) {
	referers[id] = v.request.Referer() // want `^\w+ state: package variable referers keeps `
}

func main() {
	var err error
	if db, err = sql.Open("postgres", ""); err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("POST /setup", setUp)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
