// Command sessionstores keeps sessions in several libraries' stores, all of them
// in this process or in files of this machine.
package main

import (
	"log"
	"net/http"
	"time"

	"gitea.com/go-chi/session"
	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/memstore"
	"github.com/gin-gonic/gin"
	gosession "github.com/go-session/session/v3"
	"github.com/gogf/gf/v2/os/gsession"
	gorilla "github.com/gorilla/sessions"
	icza "github.com/icza/session"

	"example.com/libraries/sessionstores/sess"
)

type server struct {
	stores  []gorilla.Store
	manager *gosession.Manager
	cookies icza.Manager
	frame   *gsession.Manager
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	for _, store := range s.stores {
		if _, err := store.Get(r, "id"); err != nil {
			log.Print(err)
		}
	}
	if _, err := s.manager.Start(r.Context(), w, r); err != nil {
		log.Print(err, s.frame)
	}
	s.cookies.Add(icza.NewSession(), w)
}

func main() {
	key := []byte("key")
	s := &server{
		stores: []gorilla.Store{
			sess.Files(key),
			sess.Memory(key),
		},
		manager: gosession.NewManager(gosession.SetCookieName("id")), // want `^session state: library store session.NewManager keeps `
		cookies: icza.NewCookieManager(icza.NewInMemStore()),         // want `^session state: library store session.NewInMemStore keeps `
		frame:   gsession.New(time.Hour),                             // want `^session state: library store gsession.New keeps (.|\n)*gsession.NewStorageRedis`
	}
	chi, err := session.Sessioner(session.Options{CookieName: "id"}) // want `^session state: library store session.Sessioner keeps `
	if err != nil {
		log.Fatal(err)
	}
	r := gin.New()
	r.Use(sessions.Sessions("id", memstore.NewStore(key))) // want `^session state: library store memstore.NewStore keeps (.|\n)*github.com/gin-contrib/sessions/redis.NewStore`
	r.GET("/", func(c *gin.Context) { sessions.Default(c).Set("user", c.Query("user")) })
	http.Handle("/", chi(s))
	http.Handle("/gin", r)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
