// Command reflected writes and reads its map by reflection, which the engine
// does not follow.
package main

import (
	"fmt"
	"log"
	"net/http"
	"reflect"
)

type prefs struct{ Values map[string]string }

var current = &prefs{Values: map[string]string{}}

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		values := reflect.ValueOf(current).Elem().FieldByName("Values")
		key := reflect.ValueOf(r.RemoteAddr)
		fmt.Fprintln(w, values.MapIndex(key))
		values.SetMapIndex(key, reflect.ValueOf(r.FormValue("pref")))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
