// Command named has directories that are spelled in other ways: by a word without a slash
// in a field, and by a closure that returns the path.
package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"path"
	"path/filepath"
)

type disk struct{ base, label string }

func (d *disk) put(name string, from io.Reader) error {
	f, err := os.Create(filepath.Join(d.base, filepath.Base(name))) // want `^data state: local disk disk.base keeps `
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.Copy(f, from)
	return err
}

// The same word in a field that names no directory is none.
type unserved struct{ base, label string }

func (u *unserved) put(name string, data []byte) error {
	return os.WriteFile(filepath.Join(u.base, filepath.Base(name)), data, 0o600)
}

type pictures struct{ dir, thumbs string }

func (p *pictures) save(id string, data []byte) error {
	if err := os.WriteFile(path.Join(p.dir, id), data, 0o600); err != nil { // want `^data state: local disk pictures.dir keeps `
		return err
	}
	return p.thumb(id, data)
}

func (p *pictures) thumb(id string, data []byte) error {
	return os.WriteFile(path.Join(p.thumbs, id), data[:10], 0o600) // want `^data state: local disk pictures.thumbs keeps `
}

func (p *pictures) load(id string) ([]byte, error) {
	find := func(id string) (string, error) {
		name := path.Join(p.dir, id)
		_, err := os.Stat(name)
		return name, err
	}
	name, err := find(id)
	if err != nil {
		return nil, err
	}
	return os.ReadFile(name)
}

func (p *pictures) small(id string) ([]byte, error) {
	dir := p.thumbs
	find := func() string { return path.Join(dir, id) }
	return os.ReadFile(find())
}

func main() {
	d, u := &disk{"files", "kept"}, &unserved{"kept", "files"}
	p := &pictures{os.Args[1], os.Getenv("THUMBS")}
	http.HandleFunc("PUT /files/{name}", func(w http.ResponseWriter, r *http.Request) {
		d.put(r.PathValue("name"), r.Body)
		data, _ := io.ReadAll(r.Body)
		u.put(r.PathValue("name"), data)
		w.Write([]byte(d.label + u.label))
	})
	http.Handle("GET /files/", http.StripPrefix("/files/", http.FileServer(http.Dir("files"))))
	http.HandleFunc("POST /pic/{id}", func(w http.ResponseWriter, r *http.Request) {
		data, _ := io.ReadAll(r.Body)
		p.save(r.PathValue("id"), data)
	})
	http.HandleFunc("GET /pic/{id}", func(w http.ResponseWriter, r *http.Request) {
		data, _ := p.load(r.PathValue("id"))
		w.Write(data)
		data, _ = p.small(r.PathValue("id"))
		w.Write(data)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
