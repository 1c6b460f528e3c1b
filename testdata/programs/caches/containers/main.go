// Command containers keeps what clients said in containers of several libraries.
// Silent: what start-up code puts there, and a cache whose loader asks a database.
package main

import (
	"context"
	"database/sql"
	"fmt"
	"io"
	"log"
	"net/http"

	"github.com/dolthub/swiss"
	"github.com/hashicorp/golang-lru/v2/simplelru"
	"github.com/maypok86/otter/v2"
	"github.com/tidwall/btree"
	orderedmap "github.com/wk8/go-ordered-map/v2"

	"example.com/caches/containers/lists"
)

type server struct {
	wall   *lists.Wall
	swiss  *swiss.Map[string, string]
	tree   btree.Map[string, string]
	order  *orderedmap.OrderedMap[string, string]
	recent *simplelru.LRU[string, string]
	tokens *otter.Cache[string, string]
	titles *otter.Cache[string, string] // loaded: silent
	units  *swiss.Map[string, string]   // start-up: silent
	db     *sql.DB
}

func (s *server) write(w http.ResponseWriter, r *http.Request) {
	name, text := r.FormValue("name"), r.FormValue("text")
	s.wall.Write(name, text, r.FormValue("age")) // want `Wall\.lines keeps ` `Wall\.names keeps ` `Wall\.tasks keeps ` `Wall\.ages keeps `
	s.swiss.Put(name, text)                      // want `^\w+ state: field server\.swiss keeps `
	s.tree.Set(name, text)                       // want `^\w+ state: field server\.tree keeps `
	s.order.Set(name, text)                      // want `^\w+ state: field server\.order keeps `
	s.recent.Add(name, text)                     // want `^\w+ state: field server\.recent keeps `
	s.tokens.Set(name, text)                     // want `^\w+ state: field server\.tokens keeps `
}

func (s *server) title(ctx context.Context, id string) (title string, err error) {
	err = s.db.QueryRowContext(ctx, "SELECT title FROM notes WHERE id = $1", id).Scan(&title)
	return title, err
}

func (s *server) read(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	show := func(v ...any) { fmt.Fprintln(w, v...) }
	show(s.wall.Read(name))
	v, _ := s.swiss.Get(name)
	show(v)
	show(s.units.Get(name))
	v2, _ := s.tree.Get(name)
	io.WriteString(w, v2)
	show(s.recent.Get(name))
	show(s.tokens.GetIfPresent(name))
	show(s.titles.Get(r.Context(), name, otter.LoaderFunc[string, string](s.title)))
	for p := s.order.Oldest(); p != nil; p = p.Next() {
		show(p.Value)
	}
}

func main() {
	db, err := sql.Open("postgres", "postgres://db/notes")
	if err != nil {
		log.Fatal(err)
	}
	recent, err := simplelru.NewLRU[string, string](100, nil)
	if err != nil {
		log.Fatal(err)
	}
	s := &server{
		wall: lists.New(), swiss: swiss.NewMap[string, string](8), order: orderedmap.New[string, string](), recent: recent,
		tokens: otter.Must(&otter.Options[string, string]{}), titles: otter.Must(&otter.Options[string, string]{}),
		units: swiss.NewMap[string, string](8), db: db,
	}
	s.units.Put("m", "metre")
	http.HandleFunc("POST /", s.write)
	http.HandleFunc("GET /", s.read)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
