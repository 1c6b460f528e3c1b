package table

import "strings"

// classes is what the table knows of the class of a store. It chooses a remedy,
// never whether to report.
type classes struct {
	hints, clues []*Entry          // in the order of the files
	holds        map[string]*Entry // by type
	platforms    map[string]*Entry // by package path
}

// Hints returns the words that tell the class of a store from its names.
func (t *Table) Hints() []*Entry { return t.classes.hints }

// Clue returns the class that the text of an expression tells, from which a store
// gets its keys, or "". The text is in lower case; the first clue that fits counts.
func (t *Table) Clue(text string) string {
	for _, c := range t.classes.clues {
		if strings.Contains(text, c.Symbol) {
			return c.Class
		}
	}
	return ""
}

// Holds returns the class of stores of values of a type, named "pkg.T", or "".
func (t *Table) Holds(name string) string {
	if e := t.classes.holds[name]; e != nil {
		return e.Class
	}
	return ""
}

// Serves returns the class of what implementations of a service interface keep, or "".
func (t *Table) Serves(name string) string {
	if e := t.types[name]; e != nil && e.Role == Service {
		return e.Class
	}
	return ""
}

// Platform returns the class of what packages keep that import the one with the
// given path, or "".
func (t *Table) Platform(path string) string {
	if e := t.classes.platforms[path]; e != nil {
		return e.Class
	}
	return ""
}

// note adds an entry to what its role is looked up in.
func (c *classes) note(e *Entry) {
	switch e.Role {
	case Hint:
		c.hints = append(c.hints, e)
	case Clue:
		c.clues = append(c.clues, e)
	}
}
