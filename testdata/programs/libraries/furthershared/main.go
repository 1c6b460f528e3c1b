// Command furthershared is the silent twin of further: the same libraries, with stores
// that replicas share.
package main

import (
	"log"
	"net/http"
	"time"

	ratelimit "github.com/JGLTechnologies/gin-rate-limit"
	"github.com/PaulSonOfLars/gotgbot/v2/ext"
	"github.com/PaulSonOfLars/gotgbot/v2/ext/handlers"
	"github.com/PaulSonOfLars/gotgbot/v2/ext/handlers/conversation"
	"github.com/dgraph-io/badger/v4"
	fastsession "github.com/fasthttp/session/v2"
	fastredis "github.com/fasthttp/session/v2/providers/redis"
	"github.com/flamego/flamego"
	flamesession "github.com/flamego/session"
	"github.com/flamego/session/redis"
	"github.com/gin-gonic/gin"
	macaronsession "github.com/go-macaron/session"
	"github.com/tmaxmax/go-sse"
	"gopkg.in/macaron.v1"
)

// table keeps conversations in a table of a database.
type table struct{ name string }

func (t *table) Get(ctx *ext.Context) (*conversation.State, error) { return nil, nil }

func (t *table) Set(ctx *ext.Context, state conversation.State) error { return nil }

func (t *table) Delete(ctx *ext.Context) error { return nil }

// broker publishes by way of a broker.
type broker struct{ addr string }

func (b *broker) Publish(message *sse.Message, topics []string) error { return nil }

func sessions() *fastsession.Session {
	s := fastsession.New(fastsession.Config{CookieName: "id"})
	p, err := fastredis.New(fastredis.Config{Addr: "redis:6379"})
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
	f.Use(flamesession.Sessioner(flamesession.Options{Initer: redis.Initer(), Config: redis.Config{Addr: "redis:6379"}}))
	m := macaron.Classic()
	m.Use(macaronsession.Sessioner(macaronsession.Options{Provider: "redis", ProviderConfig: "addr=redis:6379"}))

	r := gin.New()
	store := ratelimit.RedisStore(&ratelimit.RedisOptions{Rate: time.Second, Limit: 5, Addr: "redis:6379"})
	r.Use(ratelimit.RateLimiter(store, &ratelimit.Options{}))

	d := ext.NewDispatcher()
	d.AddHandler(handlers.NewConversation(nil, nil, &handlers.ConversationOpts{StateStorage: &table{"talks"}}))

	db, err := badger.Open(badger.DefaultOptions("/data").WithReadOnly(true))
	if err != nil {
		log.Fatal(err)
	}
	http.Handle("/events", &sse.Server{Provider: &broker{"nats:4222"}})
	go f.Run()
	go m.Run()
	log.Print(sessions(), db)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
