// Command graphqltodo implements the resolvers of a schema. The receivers wrap
// the one object that all requests share.
package main

import (
	"context"
	"log"
	"net/http"
	"strings"
	"sync"
)

// Resolver is shared.
type Resolver struct {
	mu    sync.Mutex
	todos []*Todo
	subs  map[string]chan *Todo
}

func (r *Resolver) Mutation() MutationResolver { return &mutationResolver{r} }

func (r *Resolver) Query() QueryResolver { return &queryResolver{r} }

func (r *Resolver) Subscription() SubscriptionResolver { return &subscriptionResolver{r} }

type (
	mutationResolver     struct{ *Resolver }
	queryResolver        struct{ *Resolver }
	subscriptionResolver struct{ *Resolver }
)

func (r *mutationResolver) CreateTodo(ctx context.Context, text string) (*Todo, error) {
	t := &Todo{Text: strings.TrimSpace(text)}
	r.todos = append(r.todos, t) // want `^\w+ state: field Resolver\.todos keeps `
	for _, ch := range r.subs {
		ch <- t
	}
	return t, nil
}

func (r *queryResolver) Todos(ctx context.Context, user string) ([]*Todo, error) { return r.todos, nil }

func (r *subscriptionResolver) TodoAdded(ctx context.Context, user string) (<-chan *Todo, error) {
	ch := make(chan *Todo, 1)
	r.mu.Lock()
	r.subs[user] = ch // want `^\w+ state: field Resolver\.subs keeps `
	r.mu.Unlock()
	return ch, nil
}

func main() {
	s := NewExecutableSchema(Config{Resolvers: &Resolver{subs: map[string]chan *Todo{}}})
	log.Fatal(http.ListenAndServe(":8080", http.NotFoundHandler()), s)
}
