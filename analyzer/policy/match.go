package policy

import (
	"errors"
	"fmt"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/finding"
)

// Match reports whether a slash-separated path is what a glob names, or is below
// it. The elements of a glob are those of [path.Match]; an element ** stands for
// any number of elements. A malformed glob matches nothing; see CheckGlob.
func Match(glob, name string) bool {
	glob = strings.TrimPrefix(path.Clean(glob), "./")
	if glob == "." {
		return true
	}
	return match(strings.Split(glob, "/"), strings.Split(name, "/"))
}

func match(glob, name []string) bool {
	switch {
	case len(glob) == 0:
		return true // what is left of the name is below
	case glob[0] == "**":
		return match(glob[1:], name) || len(name) > 0 && match(glob, name[1:])
	case len(name) == 0:
		return false
	}
	ok, err := path.Match(glob[0], name[0])
	return ok && err == nil && match(glob[1:], name[1:])
}

// CheckGlob says what is wrong with a glob.
func CheckGlob(glob string) error {
	elements := strings.Split(glob, "/")
	switch {
	case glob == "":
		return errors.New("want a path")
	case path.IsAbs(glob) || filepath.IsAbs(glob) || slices.Contains(elements, ".."):
		return fmt.Errorf("path %q: want one below the module root", glob)
	case strings.Contains(glob, "..."):
		return fmt.Errorf("path %q: want ** in place of ...: it stands for any number of directories", glob)
	}
	for _, e := range elements {
		if _, err := path.Match(e, ""); err != nil || strings.Contains(e, "**") && e != "**" {
			return fmt.Errorf("path %q: malformed glob %q", glob, e)
		}
	}
	return nil
}

// CheckCheck says what is wrong with the name of a check that is to be on or off.
func CheckCheck(name string) error {
	known := []string{finding.DirectiveCheck}
	for _, p := range finding.Places() {
		known = append(known, p.Check())
	}
	slices.Sort(known)
	if !slices.Contains(known, name) {
		return fmt.Errorf("unknown check %q: want one of %s", name, strings.Join(known, ", "))
	}
	return nil
}

// CheckClass says what is wrong with the name of a class.
func CheckClass(name string) error {
	var known []string
	for _, c := range finding.Classes() {
		known = append(known, string(c))
	}
	if !slices.Contains(known, name) {
		return fmt.Errorf("unknown class %q: want one of %s", name, strings.Join(known, ", "))
	}
	return nil
}
