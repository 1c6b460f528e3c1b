// Package ratelimit limits requests.
package ratelimit

import "github.com/beego/beego/v2/server/web"

// NewLimiter is the filter; the real one takes options.
func NewLimiter() web.HandleFunc
