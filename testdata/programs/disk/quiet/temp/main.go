// Command temp removes the files that it writes before it has answered: by a
// defer statement, at the end, in a directory of its own, through a helper, and
// those of a caller. Silent.
package main

import (
	"crypto/rand"
	"io"
	"log"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
)

const dir = "work"

func deferred(w http.ResponseWriter, r *http.Request) {
	path := filepath.Join(dir, rand.Text()+".png")
	f, err := os.Create(path)
	if err != nil {
		return
	}
	defer func() {
		f.Close()
		os.Remove(path)
	}()
	io.Copy(f, r.Body)
	http.ServeFile(w, r, path)
}

func atEnd(w http.ResponseWriter, r *http.Request) {
	path := filepath.Join(dir, r.FormValue("name"))
	body, _ := io.ReadAll(r.Body)
	if err := os.WriteFile(path, body, 0o600); err != nil {
		return
	}
	out, err := exec.Command("convert", path).Output()
	if err != nil {
		log.Print(err)
	}
	os.Remove(path)
	w.Write(out)
}

func ownDirectory(w http.ResponseWriter, r *http.Request) {
	tmp, err := os.MkdirTemp("", "unzip")
	if err != nil {
		return
	}
	path := filepath.Join(tmp, filepath.Base(r.FormValue("name")))
	body, _ := io.ReadAll(r.Body)
	os.WriteFile(path, body, 0o600)
	http.ServeFile(w, r, path)
}

func spool(w http.ResponseWriter, r *http.Request) {
	f, err := os.CreateTemp(dir, "spool")
	if err != nil {
		return
	}
	io.Copy(f, r.Body)
	f.Close()
	http.ServeFile(w, r, f.Name())
}

func byHelper(w http.ResponseWriter, r *http.Request) {
	path, err := save(r)
	if err != nil {
		return
	}
	defer cleanUp(path)
	http.ServeFile(w, r, path)
}

func save(r *http.Request) (string, error) {
	path := filepath.Join(dir, r.PathValue("id"))
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return "", err
	}
	return path, os.WriteFile(path, body, 0o600)
}

func cleanUp(path string) {
	if err := os.Remove(path); err != nil {
		log.Print(err)
	}
}

func convert(w http.ResponseWriter, r *http.Request) {
	in, out := filepath.Join(dir, r.PathValue("id")), filepath.Join(dir, r.PathValue("id")+".mp3")
	body, _ := io.ReadAll(r.Body)
	os.WriteFile(in, body, 0o600)
	defer os.Remove(in)
	if err := write(out, body); err != nil {
		return
	}
	defer os.Remove(out)
	http.ServeFile(w, r, out)
}

func write(path string, data []byte) error { return os.WriteFile(path, data, 0o600) }

func main() {
	http.HandleFunc("/deferred", deferred)
	http.HandleFunc("/end", atEnd)
	http.HandleFunc("/directory", ownDirectory)
	http.HandleFunc("/spool", spool)
	http.HandleFunc("/helper/{id}", byHelper)
	http.HandleFunc("/convert/{id}", convert)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
