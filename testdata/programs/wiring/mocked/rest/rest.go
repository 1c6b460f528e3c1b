package rest

import (
	"net/http"

	"example.com/wiring/mocked/notify"
)

type API struct{ Notify *notify.Service }

func (a *API) Routes() {
	http.HandleFunc("/post", func(w http.ResponseWriter, r *http.Request) {
		a.Notify.Notify(r.FormValue("user"), r.FormValue("text")) // want `data state: field Memory.last keeps r.FormValue\("user"\).*`
	})
	http.HandleFunc("/last", func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte(a.Notify.Last(r.FormValue("user"))))
	})
}
