// Program reqscope makes an object for each request.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type form struct {
	values map[string]string
	errors []string
}

func (f *form) take(r *http.Request, name string) {
	value := r.FormValue(name)
	if value == "" {
		f.errors = append(f.errors, name)
		return
	}
	f.values[name] = value
}

func (f *form) write(w http.ResponseWriter) {
	for _, name := range f.errors {
		fmt.Fprintln(w, name, "is missing")
	}
	fmt.Fprintln(w, f.values)
}

func order(w http.ResponseWriter, r *http.Request) {
	f := &form{values: map[string]string{}}
	f.take(r, "name")
	f.take(r, "street")
	f.write(w)
}

func main() {
	http.HandleFunc("/order", order)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
