// Command deep keeps what clients say in the containers of many libraries, two packages
// below the handlers.
package main

import (
	"log"
	"net/http"

	"github.com/allegro/bigcache/v3"

	"example.com/caches/deep/keep"
	"example.com/caches/deep/web"
)

func main() {
	big, err := bigcache.NewBigCache(bigcache.Config{Shards: 16})
	if err != nil {
		log.Fatal(err)
	}
	s := &web.Server{
		Big:     keep.NewBig(big),
		CC:      keep.NewCC(),
		CMap:    keep.NewCMap(),
		Free:    keep.NewFree(),
		G:       keep.NewG(),
		Hax:     keep.NewHax(),
		Hot:     keep.NewHot(),
		GoCache: keep.NewGoCache(),
		TTL:     keep.NewTTL(),
		X:       keep.NewX(),
		LRU:     keep.NewLRU(),
	}
	http.HandleFunc("POST /", s.Put)
	http.HandleFunc("GET /", s.Get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
