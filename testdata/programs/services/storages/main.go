// Command storages gives libraries stores of its own, whose methods the libraries call.
package main

import (
	"log"
	"net/http"

	"github.com/alexedwards/scs/v2"
	"github.com/beego/beego/v2/server/web/session"
	"github.com/go-oauth2/oauth2/v4/manage"
	"github.com/tus/tusd/v2/pkg/handler"

	"example.com/services/storages/blobs"
	"example.com/services/storages/memory"
)

func main() {
	m := manage.NewDefaultManager()
	m.MapTokenStorage(memory.NewTokens())
	sessions := scs.New()
	sessions.Store = blobs.New() // want `^session state: field Blobs\.byToken keeps `
	session.Register("own", memory.NewProvider())
	uploads, err := handler.NewHandler(handler.Config{StoreComposer: &handler.StoreComposer{Core: memory.NewUploads()}})
	if err != nil {
		log.Fatal(err)
	}
	http.Handle("/files/", uploads)
	log.Print(memory.NewSessions())
	log.Fatal(http.ListenAndServe(":8080", sessions.LoadAndSave(http.DefaultServeMux)))
}
