package main

import (
	"fmt"
	"strings"
)

// A cause says why a store is missed, or why findings are wrong.
type cause struct {
	kind    string // missed or alarm
	repo    string
	store   string // what the label calls it, or the finding
	because string
}

type causes []cause

// parseCauses reads lines of four fields separated by tabs: missed or alarm, the
// repository, the store, and why.
func parseCauses(text string) (causes, error) {
	var out causes
	for i, line := range strings.Split(text, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) != 4 || c[0] != "missed" && c[0] != "alarm" {
			return nil, fmt.Errorf("causes.txt:%d: want missed or alarm, repository, store and cause, separated by tabs", i+1)
		}
		out = append(out, cause{c[0], c[1], c[2], c[3]})
	}
	return out, nil
}

func (cs causes) of(kind, repo, store string) string {
	for _, c := range cs {
		if c.kind == kind && c.repo == repo && c.store == store {
			return c.because
		}
	}
	return ""
}

// check wants a cause for each miss and each false alarm, and no other.
func (cs causes) check(programs []*program) error {
	var lines []string
	needed := map[cause]bool{}
	need := func(kind, repo, store string) {
		if cs.of(kind, repo, store) == "" {
			lines = append(lines, strings.Join([]string{"no cause for", kind, repo, store}, "\t"))
		}
		needed[cause{kind, repo, store, ""}] = true
	}
	for _, p := range programs {
		for _, l := range p.wanted() {
			if !l.reported {
				need("missed", p.repo, l.store)
			}
		}
		for _, a := range p.alarms {
			need("alarm", p.repo, a.store)
		}
	}
	for _, c := range cs {
		if !needed[cause{c.kind, c.repo, c.store, ""}] {
			lines = append(lines, strings.Join([]string{"cause no longer needed:", c.kind, c.repo, c.store}, "\t"))
		}
	}
	if len(lines) > 0 {
		return fmt.Errorf("causes.txt:\n%s", strings.Join(lines, "\n"))
	}
	return nil
}
