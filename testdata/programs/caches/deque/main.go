// Command deque keeps the last messages of clients in a queue that is a value, not
// a pointer. Silent: a queue of greetings that only start-up code fills, and one of
// a request.
package main

import (
	"fmt"
	"log"
	"net/http"
	"strings"

	"github.com/gammazero/deque"
)

var messages, greetings deque.Deque[string]

func post(w http.ResponseWriter, r *http.Request) {
	messages.PushBack(r.FormValue("text")) // want `^\w+ state: package variable messages keeps `
	if messages.Len() > 10 {
		messages.PopFront()
	}
}

func list(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, greetings.At(0))
	for i := range messages.Len() {
		fmt.Fprintln(w, messages.At(i))
	}
}

func reverse(w http.ResponseWriter, r *http.Request) {
	var words deque.Deque[string]
	for _, word := range strings.Fields(r.FormValue("text")) {
		words.PushBack(word)
	}
	for i := words.Len() - 1; i >= 0; i-- {
		fmt.Fprintln(w, words.At(i))
	}
}

func main() {
	greetings.PushBack("hello")
	http.HandleFunc("POST /", post)
	http.HandleFunc("GET /", list)
	http.HandleFunc("GET /reverse", reverse)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
