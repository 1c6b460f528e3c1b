package table

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/statevet/statevet/analyzer/finding"
)

// parse reads the fields of one line.
func parse(fields []string, posn string) (*Entry, error) {
	role := Role(fields[0])
	allowed, ok := attributes[role]
	if !ok {
		return nil, fmt.Errorf("unknown role %q", role)
	}
	if len(fields) < 2 {
		return nil, fmt.Errorf("role %q without a symbol", role)
	}
	e := &Entry{Role: role, Symbol: fields[1], Key: None, Val: None, Arg: None, Posn: posn}
	if !strings.Contains(e.Symbol, ".") {
		return nil, fmt.Errorf("symbol %q: want a package path, a dot and a name", e.Symbol)
	}
	for _, attr := range fields[2:] {
		name, value, _ := strings.Cut(attr, "=")
		if !slices.Contains(strings.Fields(allowed), name) {
			return nil, fmt.Errorf("role %q has no attribute %q", role, name)
		}
		if field := e.text(name); field != nil {
			if value == "" {
				return nil, fmt.Errorf("attribute %q: want %s=VALUE", attr, name)
			}
			*field = value
			continue
		}
		n, err := strconv.Atoi(value)
		if err != nil || n < 0 {
			return nil, fmt.Errorf("attribute %q: want %s=INDEX", attr, name)
		}
		switch name {
		case "key":
			e.Key = n
		case "val":
			e.Val = n
		case "arg":
			e.Arg = n
		}
	}
	if (role == Each || role == Once || role == Register) && e.Arg == None {
		return nil, fmt.Errorf("role %q wants arg=INDEX", role)
	}
	if (role == Write || role == Swap) && e.Key == None && e.Val == None {
		return nil, fmt.Errorf("role %q wants key=INDEX or val=INDEX", role)
	}
	return e, e.validStore()
}

// text is the field of an attribute whose value is no index.
func (e *Entry) text(name string) *string {
	switch name {
	case "class":
		return &e.Class
	case "in":
		return &e.In
	case "use":
		return &e.Use
	case "default":
		return &e.Default
	case "needs":
		return &e.Needs
	}
	return nil
}

func (e *Entry) validStore() error {
	if e.Role != Store {
		return nil
	}
	if !slices.Contains(finding.Classes(), finding.Class(e.Class)) {
		return fmt.Errorf("role %q wants class=CLASS, one of %v", e.Role, finding.Classes())
	}
	if e.In != "" && e.Arg == None {
		return fmt.Errorf("attribute \"in\" of role %q wants arg=INDEX", e.Role)
	}
	if e.Needs != "" && e.Needs != "server" {
		return fmt.Errorf("attribute \"needs=%s\": want needs=server", e.Needs)
	}
	return nil
}
