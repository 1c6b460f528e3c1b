// Command memory puts memory into a wrapper whose methods are those of an embedded interface.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/mem"
	"example.com/wiring/promoted/bot"
)

func main() {
	s := bot.New(mem.New()) // want `^data state: field Store.notes keeps r.FormValue\("text"\) between requests`
	log.Fatal(http.ListenAndServe(":8080", bot.Handler(s)))
}
