// Command onetime keeps codes that a later request redeems, once.
package main

import (
	"log"
	"net/http"
)

func main() {
	codes := map[string]string{} // fact `main:codes holds {~client ~client}` `main:codes is observed`
	http.HandleFunc("POST /invite", func(w http.ResponseWriter, r *http.Request) {
		codes[r.FormValue("code")] = r.FormValue("email") // want `^\w+ state: captured variable codes keeps `
	})
	http.HandleFunc("POST /redeem", func(w http.ResponseWriter, r *http.Request) {
		email, ok := codes[r.FormValue("code")]
		if !ok {
			http.Error(w, "unknown code", http.StatusForbidden)
			return
		}
		delete(codes, r.FormValue("code"))
		w.Write([]byte(email))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
