// Command drpcapp serves with drpc, from memory and from a database.
package main

import (
	"context"
	"database/sql"
	"log"
	"net"

	"storj.io/drpc/drpcmux"
	"storj.io/drpc/drpcserver"

	"example.com/services/drpcapp/cache"
	"example.com/services/drpcapp/pb"
)

type service struct{ notes *cache.Notes }

func (s *service) Put(ctx context.Context, in *pb.Note) (*pb.Note, error) {
	s.notes.Put(in) // want `^\w+ state: field Notes\.byID keeps `
	return in, nil
}

func (s *service) Get(ctx context.Context, in *pb.Note) (*pb.Note, error) {
	return s.notes.Get(in.ID), nil
}

// rows is the silent twin of service.
type rows struct {
	db      *sql.DB
	queries map[string]string
}

func (s *rows) Put(ctx context.Context, in *pb.Note) (*pb.Note, error) {
	_, err := s.db.ExecContext(ctx, s.queries["put"], in.ID, in.Text)
	return in, err
}

func (s *rows) Get(ctx context.Context, in *pb.Note) (*pb.Note, error) {
	out := &pb.Note{ID: in.ID}
	return out, s.db.QueryRowContext(ctx, s.queries["get"], in.ID).Scan(&out.Text)
}

func main() {
	db, err := sql.Open("postgres", "postgres://db/notes")
	if err != nil {
		log.Fatal(err)
	}
	r := &rows{db, map[string]string{}}
	r.queries["put"] = "INSERT INTO notes VALUES ($1, $2)"
	r.queries["get"] = "SELECT text FROM notes WHERE id = $1"
	mux := drpcmux.New()
	if err := pb.DRPCRegisterNotes(mux, &service{cache.New()}); err != nil {
		log.Fatal(err)
	}
	if err := pb.DRPCRegisterNotes(mux, r); err != nil {
		log.Fatal(err)
	}
	lis, err := net.Listen("tcp", ":8080")
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(drpcserver.New(mux).Serve(context.Background(), lis))
}
