// Package compose makes servers.
package compose

import "github.com/ory/fosite"

// ComposeAllEnabled returns a server.
func ComposeAllEnabled(config *fosite.Config, storage any, key any) fosite.OAuth2Provider
