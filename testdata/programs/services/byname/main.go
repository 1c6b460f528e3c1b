// Command byname registers objects whose methods libraries find by name: an RPC server
// and a schema of GraphQL. Silent are fields that only start-up code fills.
package main

import (
	"context"
	"errors"
	"log"

	"github.com/graph-gophers/graphql-go"
	"github.com/smallnest/rpcx/server"
)

type args struct{ User, Item string }

type reply struct{ Items []string }

type carts struct {
	items  map[string][]string
	titles map[string]string
}

// Add adds an item.
func (c *carts) Add(ctx context.Context, a *args, r *reply) error {
	if c.titles[a.Item] == "" {
		return errors.New("no such item")
	}
	c.items[a.User] = append(c.items[a.User], a.Item) // want `^\w+ state: field carts\.items keeps `
	r.Items = c.items[a.User]
	return nil
}

var votes = map[string]int{}

func vote(ctx context.Context, a *args, r *reply) error {
	if votes[a.User] > 0 {
		return errors.New("again")
	}
	votes[a.User] = 1 // want `^\w+ state: package variable votes keeps `
	return nil
}

type resolver struct{ names map[string]string }

// Rename is a mutation.
func (r *resolver) Rename(ctx context.Context, a args) (string, error) {
	old := r.names[a.User]
	r.names[a.User] = a.Item // want `^\w+ state: field resolver\.names keeps `
	return old, nil
}

func main() {
	s := server.NewServer()
	if err := s.RegisterName("carts", &carts{map[string][]string{}, map[string]string{"a": "Apple"}}, ""); err != nil {
		log.Fatal(err)
	}
	if err := s.RegisterFunctionName("votes", "vote", vote, ""); err != nil {
		log.Fatal(err)
	}
	log.Print(graphql.MustParseSchema("type Mutation { rename(user: String!, item: String!): String! }", &resolver{map[string]string{}}))
	log.Fatal(s.Serve("tcp", ":8972"))
}
