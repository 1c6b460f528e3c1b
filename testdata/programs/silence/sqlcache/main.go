// Command sqlcache reads through a map to the database, in one method and in
// two. Silent.
package main

import (
	"context"
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"os"
	"sync"
)

type users struct {
	db    *sql.DB
	mu    sync.RWMutex
	names map[string]string
	mails sync.Map
}

func (u *users) name(ctx context.Context, id string) (string, error) {
	u.mu.RLock()
	name, ok := u.names[id]
	u.mu.RUnlock()
	if ok {
		return name, nil
	}
	if err := u.db.QueryRowContext(ctx, "SELECT name FROM users WHERE id = $1", id).Scan(&name); err != nil {
		return "", err
	}
	u.mu.Lock()
	defer u.mu.Unlock()
	u.names[id] = name
	return name, nil
}

func (u *users) mail(ctx context.Context, id string) (string, error) {
	if mail, ok := u.mails.Load(id); ok {
		return mail.(string), nil
	}
	mail, err := u.load(ctx, id)
	if err == nil {
		u.mails.Store(id, mail)
	}
	return mail, err
}

func (u *users) load(ctx context.Context, id string) (mail string, err error) {
	err = u.db.QueryRowContext(ctx, "SELECT mail FROM users WHERE id = $1", id).Scan(&mail)
	return mail, err
}

func main() {
	db, err := sql.Open("postgres", os.Getenv("DSN"))
	if err != nil {
		log.Fatal(err)
	}
	u := &users{db: db, names: map[string]string{}}
	http.HandleFunc("/users/{id}", func(w http.ResponseWriter, r *http.Request) {
		name, _ := u.name(r.Context(), r.PathValue("id"))
		mail, _ := u.mail(r.Context(), r.PathValue("id"))
		fmt.Fprintln(w, name, mail)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
