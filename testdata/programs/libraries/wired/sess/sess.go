// Package sess makes session managers in several ways.
package sess

import "github.com/alexedwards/scs/v2"

func manager() *scs.SessionManager { return scs.New() }

// New is one call further away.
func New() *scs.SessionManager { return manager() }

// Provided is called by a container.
func Provided() *scs.SessionManager { return scs.New() }

// Accepted is accepted for all that call it.
func Accepted() *scs.SessionManager {
	//lint:ignore librarystate one replica on purpose
	return scs.New()
}

// Shared may be given a store by packages that import this one.
var Shared = scs.New() // want `^review: session state: library store scs.New keeps (.|\n)*packages that import this one may set scs.SessionManager.Store`

var own = scs.New() // want `^session state: library store scs.New keeps `

// Own uses the manager of the package.
func Own() string { return own.GetString(nil, "user") }
