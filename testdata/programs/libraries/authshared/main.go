// Command authshared is the silent twin of authservers: the same libraries, with
// stores of its own in a database.
package main

import (
	"context"
	"database/sql"
	"fmt"
	"log"
	"net/http"

	"github.com/dchest/captcha"
	"github.com/mojocn/base64Captcha"
	"github.com/ory/fosite"
	"github.com/ory/fosite/compose"

	"example.com/libraries/authshared/tokens"
)

// table is a store of each of the libraries.
type table struct {
	db  *sql.DB
	key string
}

func (t *table) GetClient(ctx context.Context, id string) (fosite.Client, error) { return nil, nil }

func (t *table) put(id, value string) error {
	_, err := t.db.Exec("INSERT INTO answers (id, value) VALUES ($1, $2)", t.key+id, value)
	return err
}

type texts struct{ *table }

func (t texts) Set(id, value string) error { return t.put(id, value) }

type digits struct{ *table }

func (d digits) Set(id string, digits []byte) {
	if err := d.put(id, string(digits)); err != nil {
		log.Print(err)
	}
}

type server struct {
	provider fosite.OAuth2Provider
	answers  *base64Captcha.Captcha
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := s.provider.Introspect(r.FormValue("token")); err != nil {
		id, image := s.answers.Generate()
		fmt.Fprintln(w, id, image, captcha.New())
	}
}

func main() {
	db, err := sql.Open("postgres", "postgres://db/auth")
	if err != nil {
		log.Fatal(err)
	}
	t := &table{db, "answer:"}
	captcha.SetCustomStore(digits{t})
	http.Handle("POST /token", &server{
		provider: compose.ComposeAllEnabled(&fosite.Config{}, t, nil),
		answers:  base64Captcha.NewCaptcha(texts{t}),
	})
	log.Print(tokens.Manager())
	log.Fatal(http.ListenAndServe(":8080", nil))
}
