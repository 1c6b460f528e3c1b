// Command restfulapp registers handlers with builders. Attributes are gone with the
// request.
package main

import (
	"log"
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

type users struct{ names map[string]string }

func (u *users) put(req *restful.Request, _ *restful.Response) {
	req.SetAttribute("name", req.QueryParameter("name"))
	u.names[req.PathParameter("id")] = req.QueryParameter("name") // want `^\w+ state: field users\.names keeps `
}

func (u *users) get(req *restful.Request, resp *restful.Response) {
	_ = resp.WriteEntity(u.names[req.PathParameter("id")])
}

func main() {
	u := &users{names: map[string]string{}}
	ws := new(restful.WebService)
	ws.Route(ws.PUT("/{id}").To(u.put))
	ws.Route(ws.GET("/{id}").To(u.get))
	restful.Add(ws)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
