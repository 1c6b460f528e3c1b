package table

import (
	"slices"
	"strings"
)

// Store returns the entry of a symbol that makes a library's store, or nil. An
// entry of another major version of the module serves where there is none.
func (t *Table) Store(symbol string) *Entry { return lookup(t.stores, symbol) }

// Option returns the entry of a field, method or function that moves a library's
// store out of the process, or nil. Major versions are as for Store.
func (t *Table) Option(symbol string) *Entry { return lookup(t.options, symbol) }

func lookup(in map[string]*Entry, symbol string) *Entry {
	if e := in[symbol]; e != nil {
		return e
	}
	return in[Unversioned(symbol)]
}

// HasOption reports whether the table has an option whose symbol begins with
// prefix, in any major version.
func (t *Table) HasOption(prefix string) bool {
	prefix = Unversioned(prefix)
	for symbol := range t.options {
		if strings.HasPrefix(symbol, prefix) {
			return true
		}
	}
	return false
}

// Unversioned returns a symbol, or a prefix of symbols, without the major
// version of its module: "a.b/c.F" for "a.b/c/v2.F".
func Unversioned(symbol string) string {
	for from := 0; ; {
		i := strings.Index(symbol[from:], "/v")
		if i < 0 {
			return symbol
		}
		i += from
		end := i + len("/v")
		for end < len(symbol) && '0' <= symbol[end] && symbol[end] <= '9' {
			end++
		}
		if end > i+len("/v") && (end == len(symbol) || symbol[end] == '/' || symbol[end] == '.') {
			return symbol[:i] + symbol[end:]
		}
		from = i + 1
	}
}

// Texts returns an entry whose values are those parts of a text that decide,
// for any store, that it means this process.
func (t *Table) Texts() *Entry {
	var all []string
	for _, e := range t.stores {
		for want := range strings.SplitSeq(e.In, ",") {
			if strings.HasPrefix(want, "*") && strings.HasSuffix(want, "*") && !slices.Contains(all, want) {
				all = append(all, want)
			}
		}
	}
	slices.Sort(all)
	return &Entry{Role: Store, In: strings.Join(all, ",")}
}

// InProcess reports whether a text is one of the values of In.
func (e *Entry) InProcess(text string) bool {
	for want := range strings.SplitSeq(e.In, ",") {
		if matches(want, text) {
			return true
		}
	}
	return false
}

// MayContain reports whether a part of a text decides that the whole is one of
// the values of In.
func (e *Entry) MayContain(part string) bool {
	for want := range strings.SplitSeq(e.In, ",") {
		if strings.HasPrefix(want, "*") && strings.HasSuffix(want, "*") && strings.Contains(part, strings.Trim(want, "*")) {
			return true
		}
	}
	return false
}

func matches(want, text string) bool {
	head, front := strings.CutPrefix(want, "*")
	body, back := strings.CutSuffix(head, "*")
	switch {
	case front && back:
		return strings.Contains(text, body)
	case front:
		return strings.HasSuffix(text, body)
	case back:
		return strings.HasPrefix(text, body)
	}
	return text == want
}
