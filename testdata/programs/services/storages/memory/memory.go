// Package memory keeps, for several libraries, what they know of clients.
package memory

import (
	"context"
	"errors"
	"net/http"
	"sync"

	"github.com/beego/beego/v2/server/web/session"
	"github.com/go-oauth2/oauth2/v4"
	"github.com/gorilla/sessions"
	"github.com/tus/tusd/v2/pkg/handler"
)

// Table is a map with a lock.
type Table[V any] struct {
	mu   sync.Mutex
	rows map[string]V
}

// NewTable returns an empty table.
func NewTable[V any]() *Table[V] { return &Table[V]{rows: map[string]V{}} }

// Put keeps a row.
func (t *Table[V]) Put(id string, row V) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.rows[id] = row // want `^\w+ state: field Table\.rows keeps `
}

// Row returns it.
func (t *Table[V]) Row(id string) (V, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	row, ok := t.rows[id]
	return row, ok
}

// Tokens is a token store of go-oauth2's.
type Tokens struct{ byAccess *Table[oauth2.TokenInfo] }

// NewTokens returns an empty store.
func NewTokens() oauth2.TokenStore { return &Tokens{NewTable[oauth2.TokenInfo]()} }

// Create keeps a token.
func (t *Tokens) Create(ctx context.Context, info oauth2.TokenInfo) error {
	t.byAccess.Put(info.GetAccess(), info)
	return nil
}

// GetByAccess returns it.
func (t *Tokens) GetByAccess(ctx context.Context, access string) (oauth2.TokenInfo, error) {
	info, ok := t.byAccess.Row(access)
	if !ok {
		return nil, errors.New("no such token")
	}
	return info, nil
}

// Sessions is a session store of gorilla's.
type Sessions struct{ byID map[string]*sessions.Session }

// NewSessions returns an empty store.
func NewSessions() *Sessions { return &Sessions{map[string]*sessions.Session{}} }

// Get returns a session.
func (s *Sessions) Get(r *http.Request, name string) (*sessions.Session, error) {
	c, err := r.Cookie(name)
	if err != nil {
		return nil, err
	}
	if s.byID[c.Value] == nil {
		s.byID[c.Value] = new(sessions.Session) // want `^session state: field Sessions\.byID keeps `
	}
	return s.byID[c.Value], nil
}

// Provider is a session provider of beego's.
type Provider struct{ sessions map[string]session.Store }

// NewProvider returns one without sessions.
func NewProvider() *Provider { return &Provider{map[string]session.Store{}} }

type values struct{ m map[any]any }

func (v *values) Set(ctx context.Context, key, value any) error {
	v.m[key] = value
	return nil
}

func (v *values) Get(ctx context.Context, key any) any { return v.m[key] }

func (v *values) SessionRelease(ctx context.Context, w http.ResponseWriter) {}

// SessionRead returns a session.
func (p *Provider) SessionRead(ctx context.Context, sid string) (session.Store, error) {
	if p.sessions[sid] == nil {
		p.sessions[sid] = &values{map[any]any{}} // want `^\w+ state: field Provider\.sessions keeps `
	}
	return p.sessions[sid], nil
}

// SessionExist reports whether there is one.
func (p *Provider) SessionExist(ctx context.Context, sid string) (bool, error) {
	return p.sessions[sid] != nil, nil
}

// Uploads is a data store of tusd's.
type Uploads struct{ byID map[string]handler.FileInfo }

// NewUploads returns an empty store.
func NewUploads() *Uploads { return &Uploads{map[string]handler.FileInfo{}} }

type upload struct{ info handler.FileInfo }

func (u *upload) GetInfo(ctx context.Context) (handler.FileInfo, error) { return u.info, nil }

// NewUpload keeps one.
func (u *Uploads) NewUpload(ctx context.Context, info handler.FileInfo) (handler.Upload, error) {
	u.byID[info.ID] = info // want `^\w+ state: field Uploads\.byID keeps `
	return &upload{info}, nil
}

// GetUpload returns it.
func (u *Uploads) GetUpload(ctx context.Context, id string) (handler.Upload, error) {
	return &upload{u.byID[id]}, nil
}
