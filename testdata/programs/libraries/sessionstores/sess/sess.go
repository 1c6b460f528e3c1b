// Package sess hands out the stores that packages above put into use.
package sess

import (
	gorilla "github.com/gorilla/sessions"
	"github.com/quasoft/memstore"
)

// Files keeps sessions in files of this machine.
func Files(key []byte) gorilla.Store {
	return gorilla.NewFilesystemStore("", key) // want `^session state: library store sessions.NewFilesystemStore keeps clients' sessions between requests; use github.com/boj/redistore.NewRediStore`
}

// Memory keeps them in memory.
func Memory(key []byte) gorilla.Store {
	return memstore.NewMemStore(key) // want `^session state: library store memstore.NewMemStore keeps `
}
