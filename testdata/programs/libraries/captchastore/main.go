// Command captchastore gives captcha a store.
package main

import (
	"fmt"
	"log"
	"net/http"

	"github.com/dchest/captcha"

	"example.com/libraries/captchastore/signup"
)

type redisStore struct{ addr string }

func (s *redisStore) Set(id string, digits []byte) {}

func main() {
	captcha.SetCustomStore(&redisStore{"redis:6379"})
	http.HandleFunc("GET /signup", signup.Show)
	http.HandleFunc("GET /reset", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, captcha.New())
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
