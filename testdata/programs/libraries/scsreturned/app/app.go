// Package app hands on what package sess makes.
package app

import (
	"github.com/alexedwards/scs/v2"

	"example.com/libraries/scsreturned/sess"
)

// Sessions returns the session manager.
func Sessions() *scs.SessionManager { return sess.New() }
