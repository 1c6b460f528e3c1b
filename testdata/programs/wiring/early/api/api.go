// Package api serves with a manager that it was given, or with one for each request.
package api

import (
	"fmt"
	"io"
	"net/http"

	"example.com/wiring/early/types"
)

type API struct{ m types.Manager }

func New(m types.Manager) *API { return &API{m: m} }

func (a *API) Take(w http.ResponseWriter, r *http.Request) { a.m.SetHost(r.FormValue("id")) }
func (a *API) Who(w http.ResponseWriter, r *http.Request)  { io.WriteString(w, a.m.Host()) }
func (a *API) Join(w http.ResponseWriter, r *http.Request) { a.m.Add(r.FormValue("id")) }
func (a *API) In(w http.ResponseWriter, r *http.Request)   { fmt.Fprint(w, a.m.Has(r.FormValue("id"))) }

// Each serves with a manager that it makes for the request.
type Each struct{ make func() types.Manager }

func NewEach(make func() types.Manager) *Each { return &Each{make: make} }

func (e *Each) Show(w http.ResponseWriter, r *http.Request) {
	m := e.make()
	m.SetHost(r.FormValue("id"))
	io.WriteString(w, m.Host())
}
