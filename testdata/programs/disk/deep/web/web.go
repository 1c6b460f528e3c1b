// Package web serves pictures.
package web

import (
	"io"
	"net/http"

	"example.com/disk/deep/media"
)

// Handler serves pictures.
type Handler struct{ Media *media.Service }

// Upload keeps one.
func (h *Handler) Upload(w http.ResponseWriter, r *http.Request) {
	h.Media.Keep(r.PathValue("id"), r.Body)
}

// Show shows one.
func (h *Handler) Show(w http.ResponseWriter, r *http.Request) {
	p, err := h.Media.Picture(r.PathValue("id"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	defer p.Close()
	io.Copy(w, p)
}
