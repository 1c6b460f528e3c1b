// Command kratosapp has handlers and middleware of kratos.
package main

import (
	"context"
	"database/sql"
	"errors"
	"log"

	"github.com/go-kratos/kratos/v2/middleware"
	"github.com/go-kratos/kratos/v2/transport/http"

	"example.com/services/kratosapp/seats"
)

type request struct{ Seat, Who string }

var calls = map[string]int{}

// limit lets nobody call more often than ten times.
func limit(next middleware.Handler) middleware.Handler {
	return func(ctx context.Context, req any) (any, error) {
		q, ok := req.(*request)
		if !ok {
			return next(ctx, req)
		}
		if calls[q.Who]++; calls[q.Who] > 10 { // want `^\w+ state: package variable calls keeps `
			return nil, errors.New("too many calls")
		}
		return next(ctx, req)
	}
}

type server struct {
	plan *seats.Plan
	db   *sql.DB
}

func (s *server) take(ctx http.Context) error {
	if !s.plan.Take(ctx.Query().Get("seat"), ctx.Query().Get("who")) { // want `^\w+ state: field Plan\.taken keeps `
		return ctx.String(409, "taken")
	}
	return ctx.String(200, "ok")
}

// save is the silent twin of take.
func (s *server) save(ctx http.Context) error {
	var q request
	if err := ctx.Bind(&q); err != nil {
		return err
	}
	if _, err := s.db.Exec("INSERT INTO seats VALUES ($1, $2)", q.Seat, q.Who); err != nil {
		return ctx.String(409, "taken")
	}
	return ctx.Result(200, q)
}

func main() {
	db, err := sql.Open("postgres", "postgres://db/seats")
	if err != nil {
		log.Fatal(err)
	}
	s := &server{seats.New("-", "A", "B"), db}
	srv := http.NewServer(http.Middleware(limit))
	srv.Route("/").POST("/take", s.take)
	srv.Route("/").POST("/save", s.save)
	log.Fatal(srv.Start(context.Background()))
}
