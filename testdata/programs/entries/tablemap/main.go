// Command tablemap dispatches actions of its own signature from a map. They get
// the client's data by their parameters; the one for start-up gets constants.
package main

import (
	"io"
	"log"
	"net/http"
)

var (
	values  = map[string]string{}
	presets = map[string]string{}
)

var actions = map[string]func(key, value string) string{
	"set": func(key, value string) string {
		values[key] = value // want `^\w+ state: package variable values keeps `
		return value
	},
	"get": func(key, _ string) string { return values[key] + presets[key] },
}

var setup = map[string]func(key, value string){
	"preset": func(key, value string) { presets[key] = value },
}

func main() {
	setup["preset"]("colour", "blue")
	http.HandleFunc("/{action}", func(w http.ResponseWriter, r *http.Request) {
		if do, ok := actions[r.PathValue("action")]; ok {
			io.WriteString(w, do(r.FormValue("key"), r.FormValue("value")))
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
