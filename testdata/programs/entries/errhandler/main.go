// Command errhandler has a handler type of its own that returns an error.
package main

import (
	"errors"
	"fmt"
	"log"
	"net/http"
)

type handler func(w http.ResponseWriter, r *http.Request) error

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := h(w, r); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

var (
	owners = map[string]string{}
	errs   = map[string]error{"taken": errors.New("taken")}
)

func claim(w http.ResponseWriter, r *http.Request) error {
	name := r.URL.Query().Get("name")
	if owners[name] != "" {
		return errs["taken"]
	}
	owners[name] = r.RemoteAddr // want `^\w+ state: package variable owners keeps `
	_, err := fmt.Fprintln(w, name)
	return err
}

func main() {
	http.Handle("POST /claim", handler(claim))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
