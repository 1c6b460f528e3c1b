// Command scschoice keeps sessions in memory unless it is told where Redis is.
package main

import (
	"log"
	"net/http"
	"os"

	"github.com/alexedwards/scs/goredisstore"
	"github.com/alexedwards/scs/v2"
)

func main() {
	sessions := scs.New() // want `^review: session state: library store scs.New keeps (.|\n)*one of several stores; `
	if addr := os.Getenv("REDIS"); addr != "" {
		sessions.Store = goredisstore.New(addr)
	}
	log.Fatal(http.ListenAndServe(":8080", sessions.LoadAndSave(http.DefaultServeMux)))
}
