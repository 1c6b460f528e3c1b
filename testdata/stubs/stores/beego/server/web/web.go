// Package web has as much of beego's API as the programs of testdata use.
package web

// SessionConfig configures sessions.
type SessionConfig struct {
	SessionOn       bool
	SessionProvider string
}

// WebConfig configures the server.
type WebConfig struct{ Session SessionConfig }

// Config configures all.
type Config struct{ WebConfig WebConfig }

// BConfig is the configuration.
var BConfig = &Config{}

// Run serves.
func Run(addr ...string) {}
