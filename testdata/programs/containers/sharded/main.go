// Command sharded keeps carts in shards: two packages away from main, in a
// generic type of the program's own.
package main

import (
	"log"
	"net/http"

	"example.com/containers/sharded/shard"
	"example.com/containers/sharded/web"
)

func main() {
	s := &web.Server{Carts: shard.New[[]string](), Notes: &shard.Fixed{}, Words: shard.NewWords("please", "thanks")}
	http.HandleFunc("POST /", s.Add)
	http.HandleFunc("GET /", s.Show)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
