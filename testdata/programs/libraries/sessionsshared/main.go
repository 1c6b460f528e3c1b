// Command sessionsshared is the silent twin of sessionstores: the same libraries,
// with stores that replicas share.
package main

import (
	"context"
	"log"
	"net/http"
	"time"

	"gitea.com/go-chi/session"
	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/redis"
	"github.com/gin-gonic/gin"
	gosession "github.com/go-session/session/v3"
	"github.com/gogf/gf/v2/os/gsession"
	gorilla "github.com/gorilla/sessions"
	icza "github.com/icza/session"

	"example.com/libraries/sessionsshared/sess"
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

// table keeps sessions in a table of a database.
type table struct{ name string }

func (t *table) Check(ctx context.Context, sid string) (bool, error) { return false, nil }

func (t *table) Get(id string) icza.Session { return nil }

func options() session.Options {
	o := session.Options{CookieName: "id", ProviderConfig: "redis:6379"}
	o.Provider = "redis"
	return o
}

func main() {
	key := []byte("key")
	rows := &table{"sessions"}
	s := &server{
		stores:  []gorilla.Store{sess.Cookies(key), sess.Redis(key)},
		manager: gosession.NewManager(gosession.SetCookieName("id"), gosession.SetStore(rows)),
		cookies: icza.NewCookieManager(rows),
		frame:   gsession.New(time.Hour, gsession.NewStorageRedis("redis:6379")),
	}
	chi, err := session.Sessioner(options())
	if err != nil {
		log.Fatal(err)
	}
	store, err := redis.NewStore(10, "tcp", "redis:6379", "", "", key)
	if err != nil {
		log.Fatal(err)
	}
	r := gin.New()
	r.Use(sessions.Sessions("id", store))
	r.GET("/", func(c *gin.Context) { sessions.Default(c).Set("user", c.Query("user")) })
	http.Handle("/", chi(s))
	http.Handle("/gin", r)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
