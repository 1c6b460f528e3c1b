// Command storagesquiet is the silent twin of storages: its stores are rows, and what
// one of them keeps in memory a miss takes from there.
package main

import (
	"context"
	"database/sql"
	"log"
	"net/http"
	"time"

	"github.com/alexedwards/scs/v2"
	"github.com/go-oauth2/oauth2/v4"
	"github.com/go-oauth2/oauth2/v4/manage"
)

type tokens struct{ db *sql.DB }

type info struct{ access string }

func (i *info) GetAccess() string { return i.access }

func (t *tokens) Create(ctx context.Context, info oauth2.TokenInfo) error {
	_, err := t.db.ExecContext(ctx, "INSERT INTO tokens VALUES ($1)", info.GetAccess())
	return err
}

func (t *tokens) GetByAccess(ctx context.Context, access string) (oauth2.TokenInfo, error) {
	found := &info{}
	err := t.db.QueryRowContext(ctx, "SELECT access FROM tokens WHERE access = $1", access).Scan(&found.access)
	return found, err
}

type blobs struct {
	db    *sql.DB
	cache map[string][]byte
}

func (b *blobs) Find(token string) ([]byte, bool, error) {
	if data, ok := b.cache[token]; ok {
		return data, true, nil
	}
	var data []byte
	if err := b.db.QueryRow("SELECT data FROM sessions WHERE token = $1", token).Scan(&data); err != nil {
		return nil, false, err
	}
	b.cache[token] = data
	return data, true, nil
}

func (b *blobs) Commit(token string, data []byte, expiry time.Time) error {
	_, err := b.db.Exec("INSERT INTO sessions VALUES ($1, $2)", token, data)
	return err
}

func (b *blobs) Delete(token string) error {
	delete(b.cache, token)
	return nil
}

func main() {
	db, err := sql.Open("postgres", "postgres://db/auth")
	if err != nil {
		log.Fatal(err)
	}
	m := manage.NewDefaultManager()
	m.MapTokenStorage(&tokens{db})
	sessions := scs.New()
	sessions.Store = &blobs{db, map[string][]byte{}}
	log.Fatal(http.ListenAndServe(":8080", sessions.LoadAndSave(http.DefaultServeMux)))
}
