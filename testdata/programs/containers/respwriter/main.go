// Command respwriter has handlers that hand themselves, or a value made for the request,
// to net/http in place of the writer. What net/http calls then reads for the client.
package main

import (
	"log"
	"net/http"
)

// listing is one object for all requests: two at once get each other's answers.
type listing struct{ orig http.ResponseWriter }

func (h *listing) Header() http.Header         { return h.orig.Header() }
func (h *listing) Write(b []byte) (int, error) { return h.orig.Write(b) }
func (h *listing) WriteHeader(code int)        { h.orig.WriteHeader(code) }

func (h *listing) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h.orig = w // want `^leak state: field listing.orig keeps `
	http.ServeFile(h, r, "."+r.URL.Path)
}

// recorder is made for each request.
type recorder struct {
	orig http.ResponseWriter
	last []byte
	code int
}

func (h *recorder) Header() http.Header { return h.orig.Header() }

func (h *recorder) Write(b []byte) (int, error) {
	h.last = b
	return h.orig.Write(b)
}

func (h *recorder) WriteHeader(code int) {
	h.code = code
	h.orig.WriteHeader(code)
}

func record(w http.ResponseWriter, r *http.Request) {
	rec := &recorder{orig: w}
	http.Error(rec, r.FormValue("text"), http.StatusTeapot)
	log.Println(rec.code, string(rec.last))
}

func main() {
	http.Handle("/", &listing{})
	http.HandleFunc("/record", record)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
