// Command kept has an engine that hands out the objects which it keeps in memory.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/openresult/api"
	"example.com/wiring/openresult/service"
)

type engine struct{ comments map[string]*service.Comment }

func (e *engine) Get(id string) (*service.Comment, error) { return e.comments[id], nil }

func (e *engine) Update(c *service.Comment) error { return nil }

func main() {
	e := &engine{map[string]*service.Comment{"first": {Votes: map[string]bool{}}}}
	s := &service.DataStore{Engine: e}
	log.Fatal(http.ListenAndServe(":8080", api.Routes(s))) // want `^leak state: field Author\.Name keeps ` `^\w+ state: field Comment\.Votes keeps `
}
