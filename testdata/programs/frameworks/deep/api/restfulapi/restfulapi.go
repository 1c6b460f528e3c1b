// Package restfulapi has handlers of one framework.
package restfulapi

import (
	"log"

	"github.com/emicklei/go-restful/v3"

	"example.com/frameworks/deep/store"
)

// API has handlers.
type API struct {
	Memory *store.Memory[string]
	Rows   *store.Rows[string]
}

// Put keeps a note.
func (a *API) Put(req *restful.Request, resp *restful.Response) {
	a.Memory.Put(req.PathParameter("id"), req.QueryParameter("text")) // want `^\w+ state: field Memory\.notes keeps `
}

// Get shows it.
func (a *API) Get(req *restful.Request, resp *restful.Response) {
	if err := resp.WriteEntity(a.Memory.Get(req.PathParameter("id"))); err != nil {
		log.Print(err)
	}
}

// Save is the silent twin of Put.
func (a *API) Save(req *restful.Request, resp *restful.Response) {
	a.Rows.Put(req.PathParameter("id"), req.QueryParameter("text"))
}

// Load shows what Save saved.
func (a *API) Load(req *restful.Request, resp *restful.Response) {
	if err := resp.WriteEntity(a.Rows.Get(req.PathParameter("id"))); err != nil {
		log.Print(err)
	}
}
