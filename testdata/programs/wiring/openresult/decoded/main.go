// Command decoded has an engine that makes what it returns anew for each call. Silent: what
// the engine returns is not the engine, nor what leads to it.
package main

import (
	"database/sql"
	"encoding/json"
	"log"
	"net/http"

	"example.com/wiring/openresult/api"
	"example.com/wiring/openresult/service"
)

type engine struct{ db *sql.DB }

func (e *engine) Get(id string) (*service.Comment, error) {
	var js []byte
	c := &service.Comment{}
	err := e.db.QueryRow("SELECT js FROM comments WHERE id = $1", id).Scan(&js)
	if err == nil {
		err = json.Unmarshal(js, c)
	}
	return c, err
}

func (e *engine) Update(c *service.Comment) error {
	js, _ := json.Marshal(c)
	_, err := e.db.Exec("UPDATE comments SET js = $1", js)
	return err
}

func main() {
	db, err := sql.Open("pgx", "dsn")
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(http.ListenAndServe(":8080", api.Routes(&service.DataStore{Engine: &engine{db}})))
}
