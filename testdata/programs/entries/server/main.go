// Command server has its handler in the Handler field of http.Server; nothing
// registers it.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type api struct{ last map[string]string }

func (a *api) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	user, _, _ := r.BasicAuth()
	fmt.Fprintln(w, "last:", a.last[user])
	a.last[user] = r.URL.RawQuery // want `^\w+ state: field api\.last keeps `
}

func main() {
	names := map[string]string{}
	names["addr"] = ":8080"
	srv := &http.Server{Addr: names["addr"], Handler: &api{last: map[string]string{}}}
	log.Fatal(srv.ListenAndServe())
}
