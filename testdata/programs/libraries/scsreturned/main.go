// Command scsreturned gets its session managers from packages below: the finding
// stands where it could have set the store.
package main

import (
	"log"
	"net/http"

	"github.com/alexedwards/scs/goredisstore"

	"example.com/libraries/scsreturned/app"
	"example.com/libraries/scsreturned/sess"
)

func main() {
	one := app.Sessions() // want `^session state: library store scs.New keeps clients' sessions(.|\n)*declared: sess/sess.go:11:`
	two := app.Sessions()
	two.Store = goredisstore.New("redis:6379")
	three := sess.Wrapped() // want `^session state: library store scs.New keeps `
	four := sess.Wrapped()
	four.Store = goredisstore.New("redis:6379")

	h := one.LoadAndSave(two.LoadAndSave(three.LoadAndSave(four.LoadAndSave(http.DefaultServeMux))))
	log.Fatal(http.ListenAndServe(":8080", h))
}
