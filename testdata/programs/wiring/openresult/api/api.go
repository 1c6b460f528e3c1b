// Package api serves, over an interface of its own.
package api

import (
	"encoding/json"
	"net/http"

	"example.com/wiring/openresult/service"
)

type votes interface {
	Vote(id, user string) (*service.Comment, error)
}

type handlers struct{ data votes }

// Routes makes the routes.
func Routes(s *service.DataStore) http.Handler {
	h := &handlers{data: s}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /vote/{id}", h.vote)
	return mux
}

func (h *handlers) vote(w http.ResponseWriter, r *http.Request) {
	c, err := h.data.Vote(r.PathValue("id"), r.FormValue("user"))
	if err != nil {
		http.Error(w, err.Error(), 400)
		return
	}
	json.NewEncoder(w).Encode(c)
}
