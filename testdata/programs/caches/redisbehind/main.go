// Command redisbehind keeps users in Redis, and those it has seen in a map that
// Redis refills. Silent. Its drafts look the same: but what refills them was decoded
// from the request itself, and not loaded.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"

	jsoniter "github.com/json-iterator/go"
	"github.com/redis/go-redis/v9"
)

var (
	mu     sync.Mutex
	rdb    = redis.NewClient(&redis.Options{Addr: "redis:6379"})
	users  = map[string]string{}
	drafts = map[string]string{}
)

func login(w http.ResponseWriter, r *http.Request) {
	rdb.Set(r.Context(), r.FormValue("id"), r.FormValue("user"), 0)
}

func me(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	id := r.FormValue("id")
	user, ok := users[id]
	if !ok {
		var err error
		if user, err = rdb.Get(r.Context(), id).Result(); err != nil {
			return
		}
		users[id] = user
	}
	fmt.Fprintln(w, user)
}

func draft(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	id := r.FormValue("id")
	text, ok := drafts[id]
	if !ok {
		if err := jsoniter.UnmarshalFromString(r.FormValue("draft"), &text); err != nil {
			return
		}
		drafts[id] = text // want `^\w+ state: package variable drafts keeps `
	}
	fmt.Fprintln(w, text)
}

func main() {
	http.HandleFunc("POST /login", login)
	http.HandleFunc("GET /me", me)
	http.HandleFunc("POST /draft", draft)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
