// Package sessions has as much of gin's sessions as the programs of testdata use.
package sessions

import "github.com/gin-gonic/gin"

// Store keeps sessions.
type Store interface{ Options(path string) }

// Session is a session.
type Session interface {
	Get(key any) any
	Set(key, val any)
	Save() error
}

// Sessions is the middleware.
func Sessions(name string, store Store) gin.HandlerFunc

// Default returns the session of a request.
func Default(c *gin.Context) Session
