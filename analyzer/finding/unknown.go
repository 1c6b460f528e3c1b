package finding

import (
	"fmt"
	"strconv"
	"strings"
)

// Unknown is a function of which nothing is known, and how often a package calls
// it. What it does to memory is silent, and counted.
type Unknown struct {
	Func  string // full name
	Calls int
}

// The message about unknown functions is
//
//	"not understood:" {TAB CALLS " " FUNC}
//
// with an element a line.
const unknownLine = "not understood:"

// FormatUnknown writes a message about unknown functions.
func FormatUnknown(list []Unknown) string {
	var b strings.Builder
	b.WriteString(unknownLine)
	for _, u := range list {
		fmt.Fprintf(&b, "\n\t%d %s", u.Calls, Clean(u.Func))
	}
	return b.String()
}

// ParseUnknown is the inverse of FormatUnknown, and reports whether a message is
// one of its.
func ParseUnknown(msg string) ([]Unknown, bool) {
	first, rest, _ := strings.Cut(msg, "\n")
	if first != unknownLine {
		return nil, false
	}
	var list []Unknown
	for line := range strings.Lines(rest) {
		calls, fn, ok := strings.Cut(strings.TrimSpace(line), " ")
		n, err := strconv.Atoi(calls)
		if !ok || err != nil || n < 1 {
			return nil, false
		}
		list = append(list, Unknown{fn, n})
	}
	return list, len(list) > 0
}
