// Command wired has no handlers of its own: it wires those of a package to the
// stores that it makes.
package main

import (
	"log"
	"net/http"

	"github.com/alexedwards/scs/v2"

	"example.com/libraries/sqlmemory/store"
	"example.com/libraries/wired/sess"
	"example.com/libraries/wired/web"
)

// container calls constructors.
type container struct{ constructors []func() *scs.SessionManager }

func (c *container) provide(f func() *scs.SessionManager) { c.constructors = append(c.constructors, f) }

func main() {
	db, err := store.Fresh() // want `^data state: library store sql.Open keeps `
	if err != nil {
		log.Fatal(err)
	}
	var c container
	c.provide(sess.Provided)                       // want `^session state: library store scs.New keeps `
	s := &web.Server{DB: db, Sessions: sess.New()} // want `^session state: library store scs.New keeps `
	log.Print(sess.Accepted().Lifetime, sess.Own())
	http.HandleFunc("/save", s.Save)
	http.HandleFunc("/sum", s.Sum)
	log.Fatal(http.ListenAndServe(":8080", s.Sessions.LoadAndSave(http.DefaultServeMux)))
}
