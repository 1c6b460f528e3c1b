// Command returnedchan hands out the channel that its goroutine listens on: a
// local of the function that returns it, which is new memory to whoever calls, so
// that what goes in there is not known to come out in the goroutine. Not found.
package main

import (
	"fmt"
	"log"
	"net/http"

	"example.com/limitations/returnedchan/owner"
)

var cells = owner.Start()

func main() {
	http.HandleFunc("/note", func(w http.ResponseWriter, r *http.Request) {
		reply := make(chan string)
		cells <- owner.Cell{Key: r.RemoteAddr, Value: r.FormValue("note"), Reply: reply}
		fmt.Fprintln(w, <-reply)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
