// Command quiet is the silent twin: its subscribers store elsewhere.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/funcfield/bus"
	"example.com/wiring/funcfield/web"
	"example.com/wiring/redisstore"
)

func main() {
	store := redisstore.New("redis:6379")
	b := bus.New()
	b.Subscribe("said", store.Put)
	http.Handle("POST /say", web.Handler(b))
	http.Handle("POST /login", &web.Hooks{OnLogin: func(user, addr string) { store.Put(user, addr) }})
	http.HandleFunc("GET /{user}", func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte(store.Get(r.PathValue("user"))))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
