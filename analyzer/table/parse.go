package table

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
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
	if (role == Each || role == Once) && e.Arg == None {
		return nil, fmt.Errorf("role %q wants arg=INDEX", role)
	}
	if (role == Write || role == Swap) && e.Key == None && e.Val == None {
		return nil, fmt.Errorf("role %q wants key=INDEX or val=INDEX", role)
	}
	return e, nil
}
