package option

import (
	"flag"
	"fmt"

	"golang.org/x/tools/go/analysis"
)

// Checks are the flags that turn checks on and off, by name of the check.
type Checks map[string]*choice

// choice is the flag of a check: on, off or not given, as in go vet.
type choice struct{ given, on bool }

func (c *choice) String() string   { return fmt.Sprint(c == nil || !c.given || c.on) }
func (c *choice) IsBoolFlag() bool { return true }
func (c *choice) Set(s string) error {
	switch s {
	case "true", "1", "t":
		*c = choice{true, true}
	case "false", "0", "f":
		*c = choice{true, false}
	default:
		return fmt.Errorf("want true or false")
	}
	return nil
}

// BindChecks registers a flag for each check on fs, but for Internal.
func BindChecks(fs *flag.FlagSet, all []*analysis.Analyzer) Checks {
	checks := make(Checks)
	for _, a := range all {
		if a.Name != Internal {
			checks[a.Name] = new(choice)
			fs.Var(checks[a.Name], a.Name, fmt.Sprintf("enable %q analysis", a.Name))
		}
	}
	return checks
}

// Given reports whether the flag of a check was used.
func (c Checks) Given(check string) bool { return c[check] != nil && c[check].given }

// Selected reports whether a check is wanted: as in go vet, one check turned on
// turns off those that are not. Internal always is.
func (c Checks) Selected(check string) bool {
	anyOn := false
	for _, f := range c {
		anyOn = anyOn || f.given && f.on
	}
	f := c[check]
	switch {
	case f == nil:
		return true
	case f.given:
		return f.on
	}
	return !anyOn
}
