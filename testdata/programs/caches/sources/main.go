// Command sources has one cache for each library that loads what a miss wants: silent.
// Its twin fills the same map with what the client said.
package main

import (
	"context"
	"io"
	"log"
	"net/http"

	"github.com/bradfitz/gomemcache/memcache"
	"github.com/gomodule/redigo/redis"
	"github.com/jackc/pgx/v5/pgxpool"
	"go.mongodb.org/mongo-driver/mongo"
)

type cache[V any] struct {
	rows map[string]V
	load func(ctx context.Context, id string) (V, error)
}

func (c *cache[V]) get(ctx context.Context, id string) (V, error) {
	if row, ok := c.rows[id]; ok {
		return row, nil
	}
	row, err := c.load(ctx, id)
	if err == nil {
		c.rows[id] = row
	}
	return row, err
}

type server struct {
	pool  *pgxpool.Pool
	coll  *mongo.Collection
	redis *redis.Pool
	mem   *memcache.Client

	names  map[string]string
	ages   map[string]string
	docs   map[string]string
	blobs  map[string][]byte
	greets map[string]string
	roles  *cache[string]
}

func (s *server) name(ctx context.Context, id string) string {
	name, ok := s.names[id]
	if !ok {
		if err := s.pool.QueryRow(ctx, "SELECT name FROM users WHERE id = $1", id).Scan(&name); err != nil {
			return ""
		}
		s.names[id] = name
	}
	return name
}

func (s *server) age(id string) string {
	if age, ok := s.ages[id]; ok {
		return age
	}
	conn := s.redis.Get()
	defer conn.Close()
	age, err := redis.String(conn.Do("GET", id))
	if err != nil {
		return ""
	}
	s.ages[id] = age
	return age
}

func (s *server) doc(ctx context.Context, id string) string {
	if doc, ok := s.docs[id]; ok {
		return doc
	}
	var found struct{ Text string }
	if err := s.coll.FindOne(ctx, id).Decode(&found); err != nil {
		return ""
	}
	s.docs[id] = found.Text
	return found.Text
}

func (s *server) blob(id string) []byte {
	if blob, ok := s.blobs[id]; ok {
		return blob
	}
	item, err := s.mem.Get(id)
	if err != nil {
		return nil
	}
	s.blobs[id] = item.Value
	return item.Value
}

// greet looks the same and loads nothing: what the first one says, all hear.
func (s *server) greet(id, text string) string {
	if greeting, ok := s.greets[id]; ok {
		return greeting
	}
	greeting := "hello " + text
	s.greets[id] = greeting // want `^\w+ state: field server\.greets keeps `
	return greeting
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	role, err := s.roles.get(r.Context(), id)
	if err != nil {
		log.Print(err)
	}
	for _, text := range []string{s.name(r.Context(), id), s.age(id), s.doc(r.Context(), id), string(s.blob(id)), s.greet(id, r.FormValue("text")), role} {
		io.WriteString(w, text)
	}
}

func main() {
	pool, err := pgxpool.New(context.Background(), "postgres://db/users")
	if err != nil {
		log.Fatal(err)
	}
	s := &server{pool: pool, coll: new(mongo.Collection), redis: new(redis.Pool), mem: memcache.New("cache:11211"),
		names: map[string]string{}, ages: map[string]string{}, docs: map[string]string{}, blobs: map[string][]byte{}, greets: map[string]string{}}
	s.roles = &cache[string]{map[string]string{}, func(ctx context.Context, id string) (role string, err error) {
		err = pool.QueryRow(ctx, "SELECT role FROM users WHERE id = $1", id).Scan(&role)
		return role, err
	}}
	log.Fatal(http.ListenAndServe(":8080", s))
}
