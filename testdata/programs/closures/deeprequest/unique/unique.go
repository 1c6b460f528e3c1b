// Package unique makes filters that remember what went through.
package unique

// New returns a filter that lets each text through once.
func New() func(string) bool { // fact `New: result0={new0}`
	seen := map[string]bool{}    // no fact `New:seen is observed` `New:seen holds`
	return func(s string) bool { // fact `New$1: ` `updates free0 key {param0}; reads free0 key {param0}`
		dup := seen[s]
		seen[s] = true
		return !dup
	}
}
