// Package router serves what package api has written.
package router

import (
	"net/http"

	"example.com/disk/wired/api"
	"example.com/disk/wired/config"
)

// New routes requests.
func New(c *config.Config) http.Handler {
	mux := http.NewServeMux()
	images := &api.Images{Dir: c.Images}
	mux.HandleFunc("POST /images", images.Upload)
	mux.Handle("GET /assets/", http.FileServer(http.Dir(c.Assets)))
	mux.Handle("GET /images/", http.FileServer(http.Dir(c.Images))) // want `^data state: local disk Images\.Dir keeps `
	return mux
}
