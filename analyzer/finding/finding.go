// Package finding defines what statevet reports and the text that carries it.
//
// A finding speaks of one store: a place in this process that keeps data about
// a client between two requests. The JSON of go vet has room for a position, a
// message and related positions only, so class, tier, identity and the trace
// travel in the message, in a fixed grammar that [Format] writes and [Parse]
// reads (see grammar.go).
package finding

import "go/token"

// Class says what the state is; it chooses the remedy.
type Class string

// The classes, as docs/design.md defines them.
const (
	Session      Class = "session"
	Auth         Class = "auth"
	Limiter      Class = "limiter"
	Connection   Class = "connection"
	Job          Class = "job"
	Conversation Class = "conversation"
	Dedupe       Class = "dedupe"
	Data         Class = "data"
	Leak         Class = "leak"
	Other        Class = "other"
)

// Classes returns every class, in the order of the documentation.
func Classes() []Class {
	return []Class{Session, Auth, Limiter, Connection, Job, Conversation, Dedupe, Data, Leak, Other}
}

// Difference is what two replicas do differently because of state of the class, and
// what a restart does: a sentence for people.
func (c Class) Difference() string {
	switch c {
	case Session:
		return "a client that one replica knows is a stranger to the others, and to all after a restart"
	case Auth:
		return "a token or code that one replica hands out is refused by the others"
	case Limiter:
		return "each replica counts for itself: N replicas allow N times as much, and a restart forgets"
	case Connection:
		return "what is sent at one replica does not reach clients that are connected to another"
	case Job:
		return "a client that asks another replica how far its work is hears that there is none"
	case Conversation:
		return "the next message may come to a replica that does not know what was said before"
	case Dedupe:
		return "what one replica has seen is new to the others, so that duplicates get through"
	case Data:
		return "what is written at one replica is missing at the others, and everywhere after a restart"
	case Leak:
		return "a client gets what another client of the same replica sent last; other replicas never saw it"
	}
	return "an answer depends on which replica gives it"
}

// Remedy names what to use instead of state of the class, with a library of the ecosystem
// that does it. It fits on the first line of a message together with a store and what goes in.
func (c Class) Remedy() string {
	switch c {
	case Session:
		return "use a session manager with Redis or SQL (alexedwards/scs)"
	case Auth:
		return "use a signed, expiring cookie or token (golang-jwt/jwt)"
	case Limiter:
		return "count in Redis (go-redis/redis_rate, ulule/limiter)"
	case Connection:
		return "put a broker (Redis pub/sub, nats.go) behind the registry"
	case Job:
		return "use a queue and a status row (riverqueue/river)"
	case Conversation:
		return "use a store keyed by conversation (Redis, SQL)"
	case Dedupe:
		return "use set-if-absent with expiry (SET NX by redis/go-redis)"
	case Data:
		return "use a database"
	case Leak:
		return "keep it in the request's context or in a database"
	case Other:
		return "use a store that replicas share (Redis, SQL)"
	}
	return ""
}

// Place says where a store lives. Each place is a check of its own.
type Place string

// The places, with the words that a message uses for them.
const (
	Package   Place = "package variable"
	Field     Place = "field"
	Closure   Place = "captured variable"
	Goroutine Place = "goroutine local"
	Library   Place = "library store"
	Disk      Place = "local disk"
)

// Places returns every place, in the order of the documentation.
func Places() []Place { return []Place{Package, Field, Closure, Goroutine, Library, Disk} }

// Check is the name of the check that reports stores of this place.
func (p Place) Check() string {
	switch p {
	case Package:
		return "packagestate"
	case Field:
		return "fieldstate"
	case Closure:
		return "closurestate"
	case Goroutine:
		return "goroutinestate"
	case Library:
		return "librarystate"
	case Disk:
		return "diskstate"
	}
	return ""
}

// Tier says how much of the proof was seen.
type Tier string

// Proved findings fail a run. Review findings have a condition that the tool
// could not see, and say which.
const (
	Proved Tier = "proved"
	Review Tier = "review"
)

// Role says what a position of the trace is.
type Role string

// The roles, in the order in which a trace lists them.
const (
	Declared   Role = "declared"
	Source     Role = "source"
	Write      Role = "write"
	Read       Role = "read"
	Refill     Role = "refill"
	Wired      Role = "wired"
	Suppressed Role = "suppressed"
)

// Roles returns every role, in trace order.
func Roles() []Role { return []Role{Declared, Source, Write, Read, Refill, Wired, Suppressed} }

// Step is one position of the trace.
type Step struct {
	Role Role
	Posn string // file:line:column, as the host prints positions
	Note string // one line of text, may be empty
}

// Accepted returns the step that says where a directive accepts the finding and
// why, nil for none.
func (f *Finding) Accepted() *Step {
	for i, s := range f.Trace {
		if s.Role == Suppressed {
			return &f.Trace[i]
		}
	}
	return nil
}

// Located is a finding and where it is, for the check of its place.
type Located struct {
	Finding
	Pos token.Pos
}

// Finding is one report about one store in one package.
type Finding struct {
	Class    Class
	Place    Place
	Tier     Tier
	Identity string // pkgpath.var, pkgpath.Type.field, pkgpath.Func:variable or pkgpath.Func:lib.New
	Name     string // the store as its reader knows it: "sessions", "Hub.clients"
	What     string // what of the client goes in: `r.FormValue("user")`
	Remedy   string // what to use instead, an imperative phrase
	Why      string // tier review only: the condition that was not seen
	Trace    []Step
}
