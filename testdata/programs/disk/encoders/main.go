// Command encoders keeps sessions in files, through encoders around them, a
// helper that opens them, and another that writes them.
package main

import (
	"bufio"
	"crypto/rand"
	"encoding/gob"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

const (
	sessions = "var/sessions"
	baskets  = "var/baskets"
	drafts   = "var/drafts"
)

type session struct{ User string }

func login(w http.ResponseWriter, r *http.Request) {
	id := rand.Text()
	f, err := os.OpenFile(filepath.Join(sessions, id), os.O_CREATE|os.O_WRONLY, 0o600) // want `^session state: local disk var/sessions keeps r\.FormValue\("user"\) `
	if err != nil {
		return
	}
	defer f.Close()
	json.NewEncoder(f).Encode(session{r.FormValue("user")})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id})
}

func profile(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil {
		return
	}
	data, _ := os.ReadFile(filepath.Join(sessions, filepath.Base(c.Value)))
	var s session
	json.Unmarshal(data, &s)
	fmt.Fprintln(w, s.User)
}

func open(dir, name string) (*os.File, error) {
	return os.Create(filepath.Join(dir, name)) // want `^data state: local disk var/baskets keeps `
}

func basket(w http.ResponseWriter, r *http.Request) {
	f, err := open(baskets, filepath.Base(r.PathValue("id")))
	if err != nil {
		return
	}
	defer f.Close()
	out := bufio.NewWriter(f)
	defer out.Flush()
	gob.NewEncoder(out).Encode(r.FormValue("item"))
}

func show(w http.ResponseWriter, r *http.Request) {
	http.ServeFile(w, r, filepath.Join(baskets, filepath.Base(r.PathValue("id"))))
}

type record struct {
	n   int
	out io.Writer
}

func (c *record) write(text string) {
	c.n++
	fmt.Fprintln(c.out, c.n, text)
}

func draft(w http.ResponseWriter, r *http.Request) {
	f, err := os.Create(drafts + "/latest") // want `^data state: local disk var/drafts/latest keeps `
	if err != nil {
		return
	}
	defer f.Close()
	rec := &record{out: f}
	rec.write(r.FormValue("text"))
}

func latest(w http.ResponseWriter, r *http.Request) {
	http.ServeFile(w, r, drafts+"/latest")
}

func main() {
	http.HandleFunc("POST /login", login)
	http.HandleFunc("GET /profile", profile)
	http.HandleFunc("POST /baskets/{id}", basket)
	http.HandleFunc("GET /baskets/{id}", show)
	http.HandleFunc("POST /draft", draft)
	http.HandleFunc("GET /draft", latest)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
