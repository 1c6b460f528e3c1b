// Package remember makes closures that share a variable. Whether it is anybody's
// state is not known here.
package remember

// Pair returns a setter and a getter of one map.
func Pair() (set func(key, value string), get func(key string) string) { // fact `Pair: result0={new0}; result1={new1}`
	kept := map[string]string{}                         // no fact `Pair:kept holds`
	set = func(key, value string) { kept[key] = value } // fact `Pair$1: updates free0 key {param0} with {param1}`
	get = func(key string) string { return kept[key] }  // fact `Pair$2: result0={~free0 ~param0}; reads free0 key {param0}`
	return set, get
}
