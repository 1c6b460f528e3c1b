// Command oidcstore is an OpenID provider.
package main

import (
	"log"
	"net/http"

	"github.com/zitadel/oidc/v3/pkg/op"

	"example.com/services/oidcstore/storage"
)

func main() {
	if _, err := op.NewProvider(storage.New()); err != nil {
		log.Fatal(err)
	}
	log.Fatal(http.ListenAndServe(":8080", nil))
}
