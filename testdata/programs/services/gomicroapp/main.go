// Command gomicroapp registers an object and a function with go-micro, which finds
// methods by their types, and wraps what handles calls.
package main

import (
	"context"
	"errors"
	"log"

	"go-micro.dev/v5"
	"go-micro.dev/v5/server"
	"go-micro.dev/v5/store"
	"go-micro.dev/v5/store/postgres"
)

type (
	order  struct{ ID, Text string }
	answer struct{ Text string }
)

type shop struct {
	orders map[string]string
	shared store.Store
}

func (s *shop) Put(ctx context.Context, req *order, rsp *answer) error {
	s.orders[req.ID] = req.Text // want `^\w+ state: field shop\.orders keeps `
	return nil
}

func (s *shop) Get(ctx context.Context, req *order, rsp *answer) error {
	rsp.Text = s.orders[req.ID]
	return nil
}

// Save is the silent twin of Put.
func (s *shop) Save(ctx context.Context, req *order, rsp *answer) error {
	return s.shared.Write(&store.Record{Key: req.ID, Value: []byte(req.Text)})
}

// paid is what has been paid already.
var paid = map[string]bool{}

func pay(ctx context.Context, o *order) error {
	if paid[o.ID] {
		return errors.New("paid twice")
	}
	paid[o.ID] = true // want `^\w+ state: package variable paid keeps `
	return nil
}

// tenants is who calls.
var tenants = map[string]string{}

func tenant(next server.HandlerFunc) server.HandlerFunc {
	return func(ctx context.Context, req server.Request, rsp any) error {
		if tenants[req.Header()["Token"]] == "" {
			tenants[req.Header()["Token"]] = req.Method() // want `^\w+ state: package variable tenants keeps `
		}
		return next(ctx, req, rsp)
	}
}

func main() {
	service := micro.NewService()
	if err := service.Server().Init(server.WrapHandler(tenant)); err != nil {
		log.Fatal(err)
	}
	s := &shop{map[string]string{}, postgres.NewStore()}
	if err := micro.RegisterHandler(service.Server(), s); err != nil {
		log.Fatal(err)
	}
	if err := micro.RegisterSubscriber("paid", service.Server(), pay); err != nil {
		log.Fatal(err)
	}
	log.Fatal(service.Run())
}
