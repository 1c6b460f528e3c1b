// Package session adds sessions to requests.
package session

import "github.com/beego/beego/v2/server/web"

// ProviderType names a provider.
type ProviderType string

// Session is the filter.
func Session(providerType ProviderType) web.FilterChain
