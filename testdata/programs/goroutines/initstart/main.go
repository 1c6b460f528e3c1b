// Command initstart starts its goroutine in init, before there is any object to
// own it.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type mark struct {
	page, reader string
	before       chan string
}

var marks = make(chan mark) // fact `marks holds {~client`

func init() {
	go func() {
		readers := map[string]string{} // fact `init#1:readers holds {~marks}` `init#1:readers is observed` `background updates init#1:readers key {~marks} with {~marks`
		for m := range marks {
			m.before <- readers[m.page]
			readers[m.page] = m.reader // want `^\w+ state: goroutine local readers keeps `
		}
	}()
}

func main() {
	http.HandleFunc("/pages/{page}", func(w http.ResponseWriter, r *http.Request) {
		m := mark{r.PathValue("page"), r.RemoteAddr, make(chan string)}
		marks <- m
		fmt.Fprintln(w, "last reader:", <-m.before)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
