// Package apis has handlers.
package apis

import (
	"fmt"

	"example.com/contexts/cachedinfo/core"
)

// View shows something. What the context read of the request is the request's.
func View(e *core.RequestEvent) error {
	info := e.Info()
	info.Body["path"] = e.Request.URL.Path
	info.Auth = e.Request.Header.Get("Authorization")
	if !e.App.Allowed(info) {
		return fmt.Errorf("%s is not allowed", info.Auth)
	}
	_, err := fmt.Fprintln(e.Response, info.Body["path"])
	return err
}

// Rename keeps in the application what the request says: that is everyone's.
func Rename(e *core.RequestEvent) error {
	id := e.Request.FormValue("id")
	fmt.Fprintln(e.Response, e.App.Names[id], e.App.Last)
	e.App.Names[id] = e.Request.FormValue("name") // want `^\w+ state: field App\.Names keeps `
	e.App.Last = e.Request.FormValue("name")      // want `^\w+ state: field App\.Last keeps `
	return nil
}
