// Command array writes to elements of an array, and to a copy of another.
package main

import (
	"fmt"
	"hash/fnv"
	"log"
	"net/http"
)

var (
	shards [16]map[string]string
	slots  [4]string
	blank  [4]string
)

func init() {
	for i := range shards {
		shards[i] = map[string]string{}
	}
}

func shard(key string) int {
	h := fnv.New32()
	h.Write([]byte(key))
	return int(h.Sum32() % uint32(len(shards)))
}

func main() {
	http.HandleFunc("PUT /{key}", func(w http.ResponseWriter, r *http.Request) {
		key := r.PathValue("key")
		shards[shard(key)][key] = r.FormValue("v")    // want `^\w+ state: package variable shards keeps `
		slots[len(key)%len(slots)] = r.FormValue("v") // want `^\w+ state: package variable slots keeps `
		own := blank
		own[0] = key
		fmt.Fprintln(w, own, blank)
	})
	http.HandleFunc("GET /{key}", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, shards[shard(r.PathValue("key"))][r.PathValue("key")], slots)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
