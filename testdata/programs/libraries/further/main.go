// Command further keeps sessions, counts, connections and data of clients in this
// process, with libraries of several frameworks.
package main

import (
	"log"
	"net/http"
	"time"

	ratelimit "github.com/JGLTechnologies/gin-rate-limit"
	"github.com/PaulSonOfLars/gotgbot/v2/ext"
	"github.com/PaulSonOfLars/gotgbot/v2/ext/handlers"
	"github.com/antage/eventsource"
	"github.com/dgraph-io/badger/v4"
	fastsession "github.com/fasthttp/session/v2"
	"github.com/fasthttp/session/v2/providers/memory"
	"github.com/flamego/flamego"
	flamesession "github.com/flamego/session"
	"github.com/gin-gonic/gin"
	macaronsession "github.com/go-macaron/session"
	"github.com/tmaxmax/go-sse"
	"gopkg.in/macaron.v1"
)

func sessions() *fastsession.Session {
	s := fastsession.New(fastsession.Config{CookieName: "id"})
	p, err := memory.New(memory.Config{}) // want `^session state: library store memory.New keeps (.|\n)*fasthttp/session/v2/providers/redis.New`
	if err == nil {
		err = s.SetProvider(p)
	}
	if err != nil {
		log.Fatal(err)
	}
	return s
}

func main() {
	f := flamego.Classic()
	f.Use(flamesession.Sessioner(flamesession.Options{IDLength: 32})) // want `^session state: library store session.Sessioner keeps (.|\n)*flamego/session/redis.Initer`
	m := macaron.Classic()
	m.Use(macaronsession.Sessioner()) // want `^session state: library store session.Sessioner keeps (.|\n)*go-macaron/session/redis.RedisProvider`

	r := gin.New()
	store := ratelimit.InMemoryStore(&ratelimit.InMemoryOptions{Rate: time.Second, Limit: 5}) // want `^limiter state: library store gin-rate-limit.InMemoryStore keeps (.|\n)*gin-rate-limit.RedisStore`
	r.Use(ratelimit.RateLimiter(store, &ratelimit.Options{}))

	d := ext.NewDispatcher()
	d.AddHandler(handlers.NewConversation(nil, nil, nil)) // want `^conversation state: library store handlers.NewConversation keeps `

	events := &sse.Server{Provider: &sse.Joe{}}         // want `^connection state: library store go-sse.Joe keeps `
	ticks := eventsource.New(nil, nil)                  // want `^connection state: library store eventsource.New keeps `
	opt := badger.DefaultOptions("").WithInMemory(true) // want `^data state: library store badger.Options.WithInMemory keeps `
	db, err := badger.Open(opt)
	if err != nil {
		log.Fatal(err)
	}
	http.Handle("/events", events)
	http.Handle("/ticks", ticks)
	http.HandleFunc("POST /note", func(w http.ResponseWriter, r *http.Request) {
		err := db.Update(func(txn *badger.Txn) error { return txn.Set([]byte(r.RemoteAddr), []byte(r.FormValue("note"))) })
		log.Print(err)
	})
	go f.Run()
	go m.Run()
	log.Print(sessions())
	log.Fatal(http.ListenAndServe(":8080", nil))
}
