// Command madeinmain has two caches of one generic type, of which one is filled by what clients
// report, and never loaded. It should be found; but main makes both and their handlers, and
// what a handler writes to an object that was made there is known by its type only.
package main

import (
	"database/sql"
	"fmt"
	"net/http"
)

type cache[K comparable, V any] struct{ data map[K]V }

func newCache[K comparable, V any]() *cache[K, V] { return &cache[K, V]{map[K]V{}} }

func (c *cache[K, V]) add(k K, v V) { c.data[k] = v }

func (c *cache[K, V]) get(k K) (V, bool) { v, ok := c.data[k]; return v, ok }

func (c *cache[K, V]) getOrLoad(k K, load func(K) (V, error)) (V, error) {
	if v, ok := c.data[k]; ok {
		return v, nil
	}
	v, err := load(k)
	if err == nil {
		c.data[k] = v
	}
	return v, err
}

type texts struct {
	cache *cache[string, []byte]
	db    *sql.DB
}

func (t *texts) show(w http.ResponseWriter, r *http.Request) {
	text, _ := t.cache.getOrLoad(r.PathValue("song"), func(song string) (text []byte, err error) {
		err = t.db.QueryRow("SELECT text FROM songs WHERE id = ?", song).Scan(&text)
		return text, err
	})
	w.Write(text)
}

type tracker struct{ playing *cache[string, string] }

func (t *tracker) report(w http.ResponseWriter, r *http.Request) {
	t.playing.add(r.FormValue("user"), r.FormValue("song"))
}

func (t *tracker) show(w http.ResponseWriter, r *http.Request) {
	song, _ := t.playing.get(r.FormValue("user"))
	fmt.Fprintln(w, song)
}

func main() {
	t := &tracker{newCache[string, string]()}
	http.HandleFunc("POST /playing", t.report)
	http.HandleFunc("GET /playing", t.show)
	db, _ := sql.Open("postgres", "")
	http.HandleFunc("GET /texts/{song}", (&texts{newCache[string, []byte](), db}).show)
	http.ListenAndServe(":8080", nil)
}
