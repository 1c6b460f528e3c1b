// Package start gives the session packages stores before anything is served.
package start

import (
	"context"

	"github.com/go-session/session/v3"
	icza "github.com/icza/session"
)

// table keeps sessions in a table of a database.
type table struct{ name string }

func (t *table) Check(ctx context.Context, sid string) (bool, error) { return false, nil }

func (t *table) Get(id string) icza.Session { return nil }

// Sessions sets the stores.
func Sessions() {
	rows := &table{"sessions"}
	session.InitManager(session.SetCookieName("id"), session.SetStore(rows))
	icza.Global = icza.NewCookieManager(rows)
}
