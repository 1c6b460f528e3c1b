// Command perrequest allocates an object for each request and calls its methods
// and its ServeHTTP. Silent, though the type looks like a server.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type visit struct {
	user  string
	steps []string
}

func (v *visit) step(name string) { v.steps = append(v.steps, name) }

func (v *visit) render(w http.ResponseWriter, r *http.Request) {
	v.step(r.URL.Path)
	fmt.Fprintln(w, v.user, v.steps)
}

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		v := &visit{}
		v.user = r.FormValue("user")
		v.step(r.Method)
		v.render(w, r)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
