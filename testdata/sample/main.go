// Command bookshop is a small shop, as a sample for statevet: run one copy of
// it and it works, run two behind a load balancer and some of it does not.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"os"

	"example.com/bookshop/cart"
	"example.com/bookshop/catalog"
	"example.com/bookshop/limit"
	"example.com/bookshop/oauth"
	"example.com/bookshop/session"
)

func main() {
	db, err := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	sessions := session.NewManager()
	provider := &oauth.Provider{
		AuthURL:  os.Getenv("OAUTH_AUTH_URL"),
		TokenURL: os.Getenv("OAUTH_TOKEN_URL"),
		ClientID: os.Getenv("OAUTH_CLIENT_ID"),
		SignIn:   sessions.Start,
	}
	carts := cart.New(cart.Open(os.Getenv("REDIS_ADDR")))

	mux := http.NewServeMux()
	mux.HandleFunc("GET /login", provider.Login)
	mux.HandleFunc("GET /callback", provider.Callback)
	mux.HandleFunc("GET /me", sessions.Require(func(w http.ResponseWriter, _ *http.Request, user string) {
		fmt.Fprintln(w, "signed in as", user)
	}))
	mux.Handle("GET /books/{isbn}", catalog.New(db))
	mux.HandleFunc("POST /cart/{id}", carts.Add)
	mux.HandleFunc("GET /cart/{id}", carts.Show)
	log.Fatal(http.ListenAndServe(":8080", limit.PerClient(60, mux)))
}
