// Command clones copies a struct and writes through a map in the copy. It is the map of the
// original, unless the copy got one of its own before; also where a function returns the
// copy.
package main

import (
	"fmt"
	"log"
	"maps"
	"net/http"
)

type options struct{ labels map[string]string }

type shared struct{ labels map[string]string }

type late struct{ labels map[string]string }

type copied struct{ labels map[string]string }

func (o *options) with(k, v string) *options {
	n := *o
	n.labels = maps.Clone(o.labels)
	n.labels[k] = v
	return &n
}

func (o options) and(k, v string) options {
	o.labels = maps.Clone(o.labels)
	o.labels[k] = v
	return o
}

func (o *shared) with(k, v string) *shared {
	n := *o
	n.labels[k] = v // want `^\w+ state: field shared\.labels keeps `
	return &n
}

func (o *late) with(k, v string) *late {
	n := *o
	before := n.labels
	n.labels = map[string]string{}
	before[k] = v // want `^\w+ state: field late\.labels keeps `
	return &n
}

func (o *copied) copy() *copied {
	n := *o
	return &n
}

// prepared is made ready for a request by a method, whatever happens; half only if there is
// something to do.
type prepared struct{ labels map[string]string }

type half struct{ labels map[string]string }

func (o *prepared) forRequest(host string) *prepared {
	n := *o
	n.prepare(host)
	return &n
}

func (o *prepared) prepare(host string) {
	if host == "" {
		host = "localhost"
	}
	o.labels = map[string]string{"host": host}
}

func (o *half) forRequest(host string) *half {
	n := *o
	n.prepare(host)
	return &n
}

func (o *half) prepare(host string) {
	if host != "" {
		o.labels = map[string]string{"host": host}
	}
}

var (
	ready    = &prepared{}
	mostly   = &half{labels: map[string]string{}}
	defaults = &options{labels: map[string]string{"app": "shop"}}
	common   = &shared{labels: map[string]string{}}
	lately   = &late{labels: map[string]string{}}
	original = &copied{labels: map[string]string{}}
)

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		o := defaults.with("user", r.FormValue("user"))
		o.labels["name"] = r.FormValue("name")
		fmt.Fprintln(w, o.labels, defaults.and("user", r.FormValue("user")).labels, defaults.labels["app"])
	})
	http.HandleFunc("/ready", func(w http.ResponseWriter, r *http.Request) {
		o := ready.forRequest(r.Host)
		o.labels[r.FormValue("user")] = r.FormValue("name")
		fmt.Fprintln(w, o.labels[r.FormValue("other")])
	})
	http.HandleFunc("/mostly", func(w http.ResponseWriter, r *http.Request) {
		o := mostly.forRequest(r.Host)
		o.labels[r.FormValue("user")] = r.FormValue("name") // want `^\w+ state: field half\.labels keeps `
		fmt.Fprintln(w, o.labels[r.FormValue("other")])
	})
	http.HandleFunc("/shared", func(w http.ResponseWriter, r *http.Request) {
		common.with("user", r.FormValue("user"))
		fmt.Fprintln(w, common.labels["user"])
	})
	http.HandleFunc("/late", func(w http.ResponseWriter, r *http.Request) {
		lately.with("user", r.FormValue("user"))
		fmt.Fprintln(w, lately.labels["user"])
	})
	http.HandleFunc("/copied", func(w http.ResponseWriter, r *http.Request) {
		original.copy().labels[r.FormValue("user")] = r.FormValue("name") // want `^\w+ state: field copied\.labels keeps `
		fmt.Fprintln(w, original.labels[r.FormValue("other")])
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
