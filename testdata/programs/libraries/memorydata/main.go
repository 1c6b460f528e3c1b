// Command memorydata keeps what clients store in databases and file systems of
// this process.
package main

import (
	"log"
	"net/http"

	"github.com/jmoiron/sqlx"
	"github.com/tidwall/buntdb"
	"github.com/tus/tusd/v2/pkg/handler"
	"github.com/tus/tusd/v2/pkg/memorylocker"
	"go-micro.dev/v5/store"
	"golang.org/x/net/webdav"
	"gorm.io/gorm"

	"example.com/libraries/memorydata/records"
)

type server struct {
	rows    *sqlx.DB
	objects *gorm.DB
	keys    *buntdb.DB
	micro   store.Store
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if _, err := s.rows.Exec("INSERT INTO notes (text) VALUES ($1)", r.FormValue("text")); err != nil {
		log.Print(err)
	}
	err := s.keys.Update(func(tx *buntdb.Tx) error {
		_, _, err := tx.Set(r.FormValue("id"), r.FormValue("text"), nil)
		return err
	})
	log.Print(err, s.objects.Create(r.FormValue("text")).Error)
	log.Print(s.micro.Write(&store.Record{Key: r.FormValue("id")}))
}

func main() {
	objects, err := records.Objects("file::memory:?cache=shared") // want `^data state: library store sqlite.Open keeps `
	if err != nil {
		log.Fatal(err)
	}
	keys, err := records.Keys(":memory:") // want `^data state: library store buntdb.Open keeps `
	if err != nil {
		log.Fatal(err)
	}
	http.Handle("/", &server{
		rows:    records.Rows(":memory:"), // want `^data state: library store sqlx.MustConnect keeps (.|\n)*declared: records/records.go:12:`
		objects: objects,
		keys:    keys,
		micro:   store.NewMemoryStore(), // want `^data state: library store store.NewMemoryStore keeps `
	})
	http.Handle("/dav/", &webdav.Handler{
		FileSystem: webdav.NewMemFS(), // want `^data state: library store webdav.NewMemFS keeps `
		LockSystem: webdav.NewMemLS(), // want `^data state: library store webdav.NewMemLS keeps `
	})
	composer := &handler.StoreComposer{}
	memorylocker.New().UseIn(composer) // want `^job state: library store memorylocker.New keeps `
	log.Fatal(http.ListenAndServe(":8080", nil))
}
