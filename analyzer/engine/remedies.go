package engine

import "github.com/statevet/statevet/analyzer/finding"

// remedies name what to use instead, with a library of the ecosystem that does it.
// They fit on the first line of a message together with a store and what goes in.
var remedies = map[finding.Class]string{
	finding.Session:      "use a session manager with Redis or SQL (alexedwards/scs)",
	finding.Auth:         "use a signed, expiring cookie or token (golang-jwt/jwt)",
	finding.Limiter:      "count in Redis (go-redis/redis_rate, ulule/limiter)",
	finding.Connection:   "put a broker (Redis pub/sub, nats.go) behind the registry",
	finding.Job:          "use a queue and a status row (riverqueue/river)",
	finding.Conversation: "use a store keyed by conversation (Redis, SQL)",
	finding.Dedupe:       "use set-if-absent with expiry (SET NX by redis/go-redis)",
	finding.Data:         "use a database",
	finding.Leak:         "keep it in the request's context or in a database",
	finding.Other:        "use a store that replicas share (Redis, SQL)",
}
