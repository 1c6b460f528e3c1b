// Command gokit serves the endpoints of package profile, where the finding is.
package main

import (
	"context"
	"log"
	"net/http"

	kithttp "github.com/go-kit/kit/transport/http"

	"example.com/services/gokit/profile"
)

func decode(ctx context.Context, r *http.Request) (interface{}, error) {
	return profile.Profile{ID: r.FormValue("id"), Name: r.FormValue("name")}, nil
}

func main() {
	s := profile.New()
	http.Handle("POST /profile", kithttp.NewServer(profile.MakePostEndpoint(s), decode))
	http.Handle("GET /profile", kithttp.NewServer(profile.MakeGetEndpoint(s), decode))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
