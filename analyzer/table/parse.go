package table

import (
	"errors"
	"fmt"
	"go/token"
	"slices"
	"strconv"
	"strings"

	"github.com/statevet/statevet/analyzer/finding"
)

// split returns the fields of a line. Type parameters belong to the symbol:
// "(*sync.Map[K, V]).Load" is one field.
func split(line string) []string {
	out := make([]string, 0, 4)
	for field := range strings.FieldsSeq(line) {
		if n := len(out); n > 0 && strings.Count(out[n-1], "[") > strings.Count(out[n-1], "]") {
			out[n-1] += " " + field
			continue
		}
		out = append(out, field)
	}
	return out
}

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
	e := &Entry{Role: role, Symbol: fields[1], Key: None, Val: None, Arg: None, Path: None, Flag: None, Posn: posn}
	if err := checkSymbol(e); err != nil {
		return nil, err
	}
	var seen []string
	for _, attr := range fields[2:] {
		name, value, _ := strings.Cut(attr, "=")
		if !slices.Contains(strings.Fields(allowed), name) {
			return nil, fmt.Errorf("role %q has no attribute %q", role, name)
		}
		if slices.Contains(seen, name) {
			return nil, fmt.Errorf("attribute %q is there twice", name)
		}
		seen = append(seen, name)
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
		case "path":
			e.Path = n
		case "flag":
			e.Flag = n
		}
	}
	return e, checkAttributes(e)
}

func checkAttributes(e *Entry) error {
	switch e.Role {
	case Handler:
		if e.Arg > strings.Count(e.Symbol, ",") {
			return fmt.Errorf("handler %q has no parameter %d", e.Symbol, e.Arg)
		}
	case Each, Once, Register:
		if e.Arg == None {
			return fmt.Errorf("role %q wants arg=INDEX", e.Role)
		}
	case Fetch:
		if e.Val == None {
			return fmt.Errorf("role %q wants val=INDEX", e.Role)
		}
	case Write, Swap:
		if e.Key == None && e.Val == None {
			return fmt.Errorf("role %q wants key=INDEX or val=INDEX", e.Role)
		}
	case FileWrite, FileOpen, FileRead, FileServe, FileProbe, FileRemove:
		if e.Path == None {
			return fmt.Errorf("role %q wants path=INDEX", e.Role)
		}
	case Service:
		if e.Class != "" {
			return e.validStore()
		}
	case Store, Hint, Clue, Holds, Platform:
		return e.validStore()
	}
	return nil
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

// isMethod reports whether name is a method as go/types prints it, with the type
// parameters of the receiver. A table is read once for each package that is
// analysed, which a regular expression is too slow for.
func isMethod(name string) bool {
	recv, method, ok := strings.Cut(strings.TrimPrefix(name, "("), ").")
	if !ok || name[0] != '(' || !token.IsIdentifier(method) {
		return false
	}
	recv, params, generic := strings.Cut(strings.TrimPrefix(recv, "*"), "[")
	if generic {
		list, ok := strings.CutSuffix(params, "]")
		for param := range strings.SplitSeq(list, ", ") {
			ok = ok && token.IsIdentifier(param)
		}
		if !ok {
			return false
		}
	}
	return !strings.ContainsAny(recv, "()*[], ") && token.IsIdentifier(recv[strings.LastIndexByte(recv, '.')+1:])
}

// checkSymbol finds symbols that no function, method or type is printed as.
func checkSymbol(e *Entry) error {
	name := strings.TrimLeft(e.Symbol, "*")
	switch e.Role {
	case Clue:
		return nil // a part of an expression
	case Platform, Computes:
		if strings.ContainsAny(e.Symbol, "*()[],") {
			return fmt.Errorf("symbol %q: want the path of a package", e.Symbol)
		}
		return nil
	}
	if e.Role == LogPackage || e.Role == Hint {
		if strings.ContainsAny(e.Symbol, "./*()[],") {
			return fmt.Errorf("symbol %q: want a word", e.Symbol)
		}
		return nil
	}
	if !strings.Contains(name, ".") {
		return fmt.Errorf("symbol %q: want a package path, a dot and a name", e.Symbol)
	}
	switch {
	case e.Role == Handler:
		return nil
	case e.Role == Holds || e.Role.ofType():
		if strings.ContainsAny(name, "()*") {
			return fmt.Errorf("symbol %q: want a type", e.Symbol)
		}
		return nil
	}
	switch {
	case name != e.Symbol:
		return fmt.Errorf("symbol %q: want a function or method", e.Symbol)
	case strings.ContainsAny(name, "()[] ") && !isMethod(name):
		return fmt.Errorf("symbol %q: want a method as (*pkg/path.Type[K, V]).Name", e.Symbol)
	case strings.HasSuffix(name, ".*") && e.Role.ofContainer():
		return errors.New("what a container keeps is said of each method, not of a package")
	}
	return nil
}

func (e *Entry) validStore() error {
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
