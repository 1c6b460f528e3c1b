// Package login returns the handler that captures, three packages below main.
package login

import (
	"fmt"
	"net/http"
	"sync"
)

// Handler returns a handler that greets a returning client.
func Handler() http.HandlerFunc {
	var mu sync.Mutex
	users := map[string]string{} // fact `Handler:users holds {~client` `Handler:users is observed`
	return func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		if user, ok := users[r.RemoteAddr]; ok {
			fmt.Fprintln(w, "welcome back", user)
			return
		}
		users[r.RemoteAddr] = r.FormValue("user") // want `(?s)^\w+ state: captured variable users keeps .*\sstore: example\.com/capture/login\.Handler:users\n`
	}
}
