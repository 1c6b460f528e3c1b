// Package party asks another server who a client is.
package party

import (
	"net/http"
	"net/url"
	"strings"
	"sync"
)

// Party is a client of another server.
type Party interface {
	Verifier() *Verifier
	Cookies() *Cookies
	Config() *url.URL
}

// Verifier verifies tokens.
type Verifier struct {
	issuer  string
	cookies *Cookies
}

// Verify reports whether a token is good.
func (v *Verifier) Verify(token string) bool { return token == v.issuer+v.cookies.name }

// Cookies keeps what a client is to send back.
type Cookies struct {
	name  string
	codec *strings.Replacer
}

// Read returns the value of the cookie.
func (c *Cookies) Read(r *http.Request) string {
	k, err := r.Cookie(c.name)
	if err != nil {
		return ""
	}
	return c.codec.Replace(k.Value)
}

type party struct {
	issuer   string
	config   *url.URL
	cookies  *Cookies
	verifier *Verifier

	once  sync.Once
	proof *Verifier
}

// New returns a party.
func New(issuer string, codec *strings.Replacer) Party {
	return &party{issuer: issuer, config: &url.URL{Host: issuer}, cookies: &Cookies{"state", codec}}
}

// Verifier returns the verifier, which is made when it is needed first.
func (p *party) Verifier() *Verifier {
	if p.verifier == nil {
		p.verifier = newVerifier(p.config.Host, p.cookies)
	}
	p.once.Do(func() { p.proof = newVerifier(p.config.Host, p.cookies) })
	if p.verifier.issuer == "" {
		return p.proof
	}
	return p.verifier
}

func newVerifier(issuer string, cookies *Cookies) *Verifier { return &Verifier{issuer, cookies} }

// Cookies returns the cookies.
func (p *party) Cookies() *Cookies { return p.cookies }

// Config returns where the other server is.
func (p *party) Config() *url.URL { return p.config }
