// Command putback changes what it obtained: a copy that it puts back, an element
// that it has a pointer to, and an element of an element. Silent: a copy that it
// does not put back.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

type user struct {
	name  string
	marks map[string]string
}

var (
	byValue   = map[string]user{"root": {}}
	untouched = map[string]user{"root": {}}
	byPointer = map[string]*user{"root": {}}
	deep      = map[string]user{"root": {marks: map[string]string{}}}
	listed    = []*user{{}}
	shared    sync.Map
)

func change(w http.ResponseWriter, r *http.Request) {
	u := byValue["root"]
	u.name = r.FormValue("name")
	byValue["root"] = u // want `^\w+ state: package variable byValue keeps `

	own := untouched["root"]
	own.name = r.FormValue("name")
	fmt.Fprintln(w, own)

	p := byPointer["root"]
	p.name = r.FormValue("name") // want `^\w+ state: package variable byPointer keeps `

	deep["root"].marks["seen"] = r.FormValue("name") // want `^\w+ state: package variable deep keeps `

	for _, u := range listed {
		u.name = r.FormValue("name") // want `^\w+ state: package variable listed keeps `
	}

	if v, ok := shared.Load("root"); ok {
		v.(*user).name = r.FormValue("name") // want `^\w+ state: package variable shared keeps `
	}
}

func show(w http.ResponseWriter, r *http.Request) {
	v, _ := shared.Load("root")
	fmt.Fprintln(w, byValue["root"].name, untouched["root"].name, byPointer["root"].name, deep["root"].marks, listed[0].name, v.(*user).name)
}

func main() {
	shared.Store("root", &user{})
	http.HandleFunc("POST /", change)
	http.HandleFunc("GET /", show)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
