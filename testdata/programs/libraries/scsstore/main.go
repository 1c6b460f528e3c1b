// Command scsstore gives session managers stores that replicas share.
package main

import (
	"log"
	"net/http"

	"github.com/alexedwards/scs/goredisstore"
	"github.com/alexedwards/scs/v2"
)

type app struct{ sessions *scs.SessionManager }

var global = scs.New()

func newManager() *scs.SessionManager {
	s := scs.New()
	s.Lifetime = 0
	return s
}

func (a *app) init(addr string) { a.sessions.Store = goredisstore.New(addr) }

func configure(s *scs.SessionManager, store scs.Store) { s.Store = store }

func main() {
	direct := scs.New()
	direct.Store = goredisstore.New("redis:6379")

	byHelper := scs.New()
	configure(byHelper, goredisstore.New("redis:6379"))

	returned := newManager()
	returned.Store = goredisstore.New("redis:6379")

	a := &app{sessions: scs.New()}
	a.init("redis:6379")

	global.Store = goredisstore.New("redis:6379")

	h := direct.LoadAndSave(byHelper.LoadAndSave(returned.LoadAndSave(a.sessions.LoadAndSave(global.LoadAndSave(http.DefaultServeMux)))))
	log.Fatal(http.ListenAndServe(":8080", h))
}
