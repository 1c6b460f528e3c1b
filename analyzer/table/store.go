package table

import (
	"slices"
	"strings"
)

// Store returns the entry of a symbol that makes a library's store, or nil.
func (t *Table) Store(symbol string) *Entry { return t.stores[symbol] }

// Option returns the entry of a field, method or function that moves a library's
// store out of the process, or nil.
func (t *Table) Option(symbol string) *Entry { return t.options[symbol] }

// HasOption reports whether the table has an option whose symbol begins with prefix.
func (t *Table) HasOption(prefix string) bool {
	for symbol := range t.options {
		if strings.HasPrefix(symbol, prefix) {
			return true
		}
	}
	return false
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
	return &Entry{Role: Option, In: strings.Join(all, ",")}
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
