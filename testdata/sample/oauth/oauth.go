// Package oauth signs users in with an identity provider.
package oauth

import (
	"crypto/rand"
	"encoding/json"
	"net/http"
	"net/url"
	"sync"
	"time"
)

// pending holds the state parameters of logins under way, and when they began.
var (
	mu      sync.Mutex
	pending = make(map[string]time.Time)
)

// Provider is an identity provider, and what to do with a user that it vouches for.
type Provider struct {
	AuthURL, TokenURL, ClientID string
	SignIn                      func(w http.ResponseWriter, r *http.Request, user string)
}

// Login sends the client to the provider.
func (p *Provider) Login(w http.ResponseWriter, r *http.Request) {
	state := rand.Text()
	mu.Lock()
	pending[state] = time.Now()
	mu.Unlock()
	q := url.Values{"client_id": {p.ClientID}, "response_type": {"code"}, "state": {state}}
	http.Redirect(w, r, p.AuthURL+"?"+q.Encode(), http.StatusFound)
}

// Callback is where the provider sends the client back to.
func (p *Provider) Callback(w http.ResponseWriter, r *http.Request) {
	state := r.FormValue("state")
	mu.Lock()
	began, ok := pending[state]
	delete(pending, state)
	mu.Unlock()
	if !ok || time.Since(began) > 10*time.Minute {
		http.Error(w, "this login was not started here", http.StatusBadRequest)
		return
	}
	user, err := p.exchange(r.FormValue("code"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	p.SignIn(w, r, user)
	http.Redirect(w, r, "/me", http.StatusFound)
}

func (p *Provider) exchange(code string) (string, error) {
	resp, err := http.PostForm(p.TokenURL, url.Values{"client_id": {p.ClientID}, "code": {code}})
	if err != nil {
		return "", err
	}
	defer func() { _ = resp.Body.Close() }()
	var token struct{ User string }
	err = json.NewDecoder(resp.Body).Decode(&token)
	return token.User, err
}
