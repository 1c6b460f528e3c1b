// Command counted counts through methods, and in the other map keeps numbers that
// clients send.
package main

import (
	"fmt"
	"log"
	"net/http"
	"strconv"
)

type numbers struct{ m map[string]int }

func (n *numbers) get(id string) int { return n.m[id] }

func (n *numbers) set(id string, v int) { n.m[id] = v } // want `^limiter state: field numbers\.m keeps `

type values struct{ m map[string]int }

func (v *values) get(id string) int { return v.m[id] }

func (v *values) set(id string, n int) { v.m[id] = n } // want `^data state: field values\.m keeps `

var (
	uses = &numbers{map[string]int{}}
	ages = &values{map[string]int{}}
)

func use(w http.ResponseWriter, r *http.Request) {
	addr := r.RemoteAddr
	uses.set(addr, uses.get(addr)+1)
	if uses.get(addr) > 10 {
		http.Error(w, "slow down", http.StatusTooManyRequests)
	}
}

func age(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if n, err := strconv.Atoi(r.FormValue("age")); err == nil {
		ages.set(name, n+1)
	}
	fmt.Fprintln(w, ages.get(name))
}

func main() {
	http.HandleFunc("/use", use)
	http.HandleFunc("/age", age)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
