// Command rpcjson registers an object whose methods gorilla/rpc finds by their types.
package main

import (
	"log"
	"net/http"

	"github.com/gorilla/rpc/v2"
)

type (
	args  struct{ Key, Value string }
	reply struct{ Value string }
)

// Store is registered.
type Store struct {
	values map[string]string
	fixed  map[string]string
}

// Put keeps a value.
func (s *Store) Put(r *http.Request, in *args, out *reply) error {
	s.values[in.Key] = in.Value // want `^\w+ state: field Store\.values keeps `
	return nil
}

// Get returns it.
func (s *Store) Get(r *http.Request, in *args, out *reply) error {
	out.Value = s.values[in.Key] + s.fixed["suffix"]
	return nil
}

// Local is no method of the service: it returns no error.
func (s *Store) Local(key string) { s.fixed[key] = key }

func main() {
	s := &Store{map[string]string{}, map[string]string{}}
	s.Local("suffix")
	server := rpc.NewServer()
	if err := server.RegisterService(s, "store"); err != nil {
		log.Fatal(err)
	}
	http.Handle("/rpc", server)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
