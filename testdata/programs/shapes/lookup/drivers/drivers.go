// Package drivers hands out what others register, and calls none of it.
package drivers

// Driver keeps values.
type Driver interface {
	Set(key, value string)
	Get(key string) string
}

var known = map[string]Driver{} // fact `known has an accessor`
// no fact `known holds`

// Register makes a driver known.
func Register(name string, d Driver) { known[name] = d }

// Lookup returns a driver.
func Lookup(name string) Driver { return known[name] } // fact `Lookup: result0={known[] ~param0}; reads known key {param0}`
