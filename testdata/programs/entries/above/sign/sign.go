// Package sign signs requests. Who makes an Adaptor, and for how long, say the commands.
package sign

import "net/http"

// Adaptor signs one request.
type Adaptor struct{ sign string }

// Convert a request.
func (a *Adaptor) Convert(w http.ResponseWriter, r *http.Request, mode int) {
	a.sign = r.Header.Get("Authorization")
}

// Setup the answer.
func (a *Adaptor) Setup(w http.ResponseWriter, r *http.Request, mode int) {
	w.Header().Set("X-Sign", a.sign)
}
