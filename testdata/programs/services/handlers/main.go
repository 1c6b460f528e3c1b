// Command handlers has functions of types that libraries of messages and of cards call,
// each with a twin that remembers nothing.
package main

import (
	"context"
	"database/sql"
	"log"
	"sync"

	larkcard "github.com/larksuite/oapi-sdk-go/v3/card"
	"github.com/nats-io/nats.go/jetstream"
	"github.com/nats-io/nats.go/micro"
)

type app struct {
	mu     sync.Mutex
	done   map[string]bool
	drafts map[string][]byte
	clicks map[string]string
	names  map[string]string
	db     *sql.DB
}

func (a *app) once(msg jetstream.Msg) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if !a.done[string(msg.Data())] {
		a.done[string(msg.Data())] = true // want `^\w+ state: field app\.done keeps `
	}
}

func (a *app) insert(msg jetstream.Msg) {
	if _, err := a.db.Exec("INSERT INTO done VALUES ($1)", msg.Data()); err != nil {
		log.Print(a.names[msg.Subject()], err)
	}
}

func (a *app) Handle(req micro.Request) {
	old := a.drafts[req.Subject()]
	a.drafts[req.Subject()] = req.Data() // want `^\w+ state: field app\.drafts keeps `
	req.Respond(old)
}

func (a *app) click(ctx context.Context, action *larkcard.CardAction) (any, error) {
	first := a.clicks[action.OpenMessageID]
	a.clicks[action.OpenMessageID] = action.OpenID // want `^\w+ state: field app\.clicks keeps `
	return first, nil
}

func (a *app) show(ctx context.Context, action *larkcard.CardAction) (any, error) {
	return a.names[action.OpenID], nil
}

func run(a *app, c jetstream.Consumer, s micro.Service) error {
	if _, err := c.Consume(a.once); err != nil {
		return err
	}
	if _, err := c.Consume(a.insert); err != nil {
		return err
	}
	larkcard.NewCardActionHandler("", "", a.click)
	larkcard.NewCardActionHandler("", "", a.show)
	return s.AddEndpoint("drafts", a)
}

func main() {
	db, err := sql.Open("postgres", "postgres://db/app")
	if err != nil {
		log.Fatal(err)
	}
	a := &app{done: map[string]bool{}, drafts: map[string][]byte{}, clicks: map[string]string{}, names: map[string]string{}, db: db}
	a.names["jobs"] = "Jobs"
	log.Fatal(run(a, nil, nil))
}
