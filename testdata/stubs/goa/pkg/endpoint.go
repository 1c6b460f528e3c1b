// Package goa is a stub of goa.design/goa/v3/pkg.
package goa

import "context"

type Endpoint func(ctx context.Context, request any) (response any, err error)
