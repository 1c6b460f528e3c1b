// Command chosen lets the environment choose.
package main

import (
	"log"
	"net/http"
	"os"

	"example.com/factory/store"
	"example.com/factory/web"
)

func main() { // fact `store.memStore.carts holds {~client` `store.memStore.carts is observed`
	h := web.New(store.Open(os.Getenv("STORE"), os.Getenv("STORE_ADDR"))) // want `^review: \w+ state: field memStore\.carts keeps `
	log.Fatal(http.ListenAndServe(":8080", h))
}
