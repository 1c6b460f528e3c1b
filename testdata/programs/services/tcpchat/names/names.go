// Package names remembers who came first.
package names

var first = map[byte]string{}

// First returns who came first with that letter.
func First(name string) string {
	if old, ok := first[name[0]]; ok {
		return old
	}
	first[name[0]] = name
	return name
}
