// Command deep writes files three packages below its handlers, behind an
// interface.
package main

import (
	"log"
	"net/http"
	"os"

	"example.com/disk/deep/local"
	"example.com/disk/deep/media"
	"example.com/disk/deep/web"
)

func main() {
	h := &web.Handler{Media: media.New(local.New(os.Getenv("MEDIA")))} // want `^data state: local disk Store\.root keeps `
	http.HandleFunc("PUT /{id}", h.Upload)
	http.HandleFunc("GET /{id}", h.Show)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
