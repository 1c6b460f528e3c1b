// Command nonservices is a tool that serves nobody. It implements interfaces of
// generated files that are no services, of its own, and no interface at all.
package main

import (
	"context"
	"fmt"
	"os"

	"example.com/services/nonservices/db"
)

type traced struct{ queries map[string]int }

func (t *traced) ExecContext(ctx context.Context, query string, args ...interface{}) (int, error) {
	t.queries[query] = len(args)
	return t.queries[query], nil
}

func (t *traced) PrepareContext(ctx context.Context, query string) (int, error) {
	t.queries[query] = 0
	return t.queries[query], nil
}

type users struct{ names map[string]string }

func (u *users) CreateUser(ctx context.Context, name string) (string, error) {
	u.names[name] = name
	return name, nil
}

func (u *users) GetUser(ctx context.Context, name string) (string, error) { return u.names[name], nil }

func main() {
	ctx := context.Background()
	q := db.New(&traced{map[string]int{}})
	for _, q := range []db.Querier{q, &users{map[string]string{}}} {
		for _, name := range os.Args[1:] {
			if _, err := q.CreateUser(ctx, name); err != nil {
				fmt.Println(err)
			}
			fmt.Println(q.GetUser(ctx, name))
		}
	}
}
