// Package web is three packages away from the map.
package web

import (
	"fmt"
	"net/http"

	"example.com/wiring/generic/service"
)

// User is who logs in.
type User struct{ Name string }

// Handler returns the routes.
func Handler(users *service.Service[User]) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /{id}", func(w http.ResponseWriter, r *http.Request) {
		users.Save(r.PathValue("id"), User{r.FormValue("name")})
	})
	mux.HandleFunc("GET /{id}", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, users.Find(r.PathValue("id")).Name)
	})
	return mux
}
