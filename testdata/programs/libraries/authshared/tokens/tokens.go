// Package tokens chooses where tokens are kept, for packages above.
package tokens

import (
	"github.com/go-oauth2/oauth2/v4"
	"github.com/go-oauth2/oauth2/v4/manage"
	"github.com/go-oauth2/redis/v4"
)

func store() oauth2.TokenStore { return redis.NewRedisStore("redis:6379") }

// Manager returns a manager with tokens in Redis.
func Manager() *manage.Manager {
	m := manage.NewDefaultManager()
	m.MapTokenStorage(store())
	return m
}
