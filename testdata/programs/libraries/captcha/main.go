// Command captcha uses functions of a package that keeps answers for all who use it.
package main

import (
	"fmt"
	"log"
	"net/http"

	"github.com/dchest/captcha"
)

func main() {
	http.HandleFunc("GET /signup", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, captcha.New()) // want `^auth state: library store captcha.New keeps tokens given to clients`
	})
	http.HandleFunc("GET /again", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, captcha.New()) // the same store
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
