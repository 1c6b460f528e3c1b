package captured /* want package:`(?s)\Qexample.com/engine/captured.Counter: result0={new0}
example.com/engine/captured.Counter:last holds {~client}
example.com/engine/captured.Counter:last is observed
example.com/engine/captured.Counter:last is reported
example.com/engine/captured.Pair$1: assigns free0 with {param0}
example.com/engine/captured.Pair$2: result0={~free0}; reads free0
example.com/engine/captured.Pair: result0={new0}; result1={new1}\E` */

import "example.com/engine/web"

// Counter returns a handler that remembers the last client.
func Counter() func(*web.Request) {
	last := ""
	return func(r *web.Request) {
		r.Reply(last)
		last = r.Value("user")
	}
}

// Pair returns closures over one variable, for packages above to call.
func Pair() (set func(string), get func() string) {
	kept := ""
	return func(s string) { kept = s }, func() string { return kept }
}
