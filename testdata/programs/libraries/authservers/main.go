// Command authservers gives out tokens, codes and captchas that this process alone
// knows.
package main

import (
	"fmt"
	"log"
	"net/http"

	"github.com/dchest/captcha"
	"github.com/mojocn/base64Captcha"
	"github.com/ory/fosite"
	"github.com/ory/fosite/compose"
	"github.com/ory/fosite/storage"

	"example.com/libraries/authservers/tokens"
)

type server struct {
	provider fosite.OAuth2Provider
	answers  *base64Captcha.Captcha
}

func newProvider(config *fosite.Config) fosite.OAuth2Provider {
	return compose.ComposeAllEnabled(config, storage.NewMemoryStore(), nil) // want `^auth state: library store storage.NewMemoryStore keeps tokens given to clients`
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := s.provider.Introspect(r.FormValue("token")); err != nil {
		id, image := s.answers.Generate()
		fmt.Fprintln(w, id, image)
	}
}

func main() {
	s := &server{
		provider: newProvider(&fosite.Config{}),
		answers:  base64Captcha.NewCaptcha(base64Captcha.NewMemoryStore(1024)), // want `^auth state: library store base64Captcha.NewMemoryStore keeps `
	}
	http.Handle("POST /token", s)
	http.HandleFunc("POST /verify", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, captcha.VerifyString(r.FormValue("id"), r.FormValue("digits")), captcha.New()) // want `^auth state: library store captcha.New keeps `
	})
	log.Print(tokens.Manager(), tokens.OnDisk("tokens.db"))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
