// Command shadowed has a captured variable and another of the same name in the
// handler; only the handler's own is written. Silent.
package main

import (
	"fmt"
	"log"
	"net/http"
)

func main() {
	user, greetings := "nobody", map[string]string{"en": "hello"} // no fact `main:user holds`
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, "default:", user)
		user, greetings := r.FormValue("user"), map[string]string{"en": greetings["en"]}
		greetings[r.FormValue("lang")] = r.FormValue("greeting")
		fmt.Fprintln(w, greetings["en"], user)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
