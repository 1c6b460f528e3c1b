// Command lazyfield has fields that are filled when they are needed first: of what was there
// before, which is silent, and of what the first client said.
package main

import (
	"fmt"
	"log"
	"net/http"
	"strings"

	"example.com/silence/lazyfield/party"
)

type greeter struct {
	prefix string
	hello  *greeting
	first  *greeting
}

type greeting struct{ text, name string }

func (g *greeter) greet(w http.ResponseWriter, r *http.Request) {
	if g.hello == nil {
		g.hello = &greeting{text: g.prefix, name: strings.ToUpper(g.prefix)}
	}
	if g.first == nil {
		g.first = &greeting{text: g.prefix, name: r.FormValue("name")} // want `^\w+ state: field greeter\.first keeps `
	}
	fmt.Fprintln(w, g.hello.text, g.hello.name, g.first.name)
}

func callback(p party.Party) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		next, err := p.Config().Parse(r.FormValue("next"))
		if err == nil {
			defer http.Redirect(w, r, next.String(), http.StatusSeeOther)
		}
		if !p.Verifier().Verify(p.Cookies().Read(r)) {
			http.Error(w, "no", http.StatusUnauthorized)
		}
	}
}

func main() {
	http.HandleFunc("/greet", (&greeter{prefix: "hello"}).greet)
	http.HandleFunc("/callback", callback(party.New("https://issuer.example", strings.NewReplacer("+", " "))))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
