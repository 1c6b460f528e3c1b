// Command fuegoapp has controllers that take a generic context and return values.
// Silent are greetings from start-up, which a controller only reads.
package main

import (
	"log"

	"github.com/go-fuego/fuego"
)

type note struct{ Text string }

type notes struct {
	byName    map[string]note
	greetings map[string]string
}

func (n *notes) put(c fuego.ContextWithBody[note]) (note, error) {
	body, err := c.Body()
	if err != nil {
		return note{}, err
	}
	n.byName[c.PathParam("name")] = body // want `^\w+ state: field notes\.byName keeps `
	return body, nil
}

func (n *notes) get(c fuego.ContextNoBody) (note, error) { return n.byName[c.PathParam("name")], nil }

func (n *notes) greet(c fuego.ContextNoBody) (string, error) {
	return n.greetings[c.PathParam("name")], nil
}

func main() {
	n := &notes{map[string]note{}, map[string]string{"bonjour": "monde"}}
	s := fuego.NewServer()
	fuego.Put(s, "/notes/{name}", n.put)
	fuego.Get(s, "/notes/{name}", n.get)
	fuego.Get(s, "/greetings/{name}", n.greet)
	log.Fatal(s.Run())
}
