package finding

import (
	"fmt"
	"strings"
)

// DirectiveCheck is the name of the check that speaks of directives, comments that
// accept findings.
const DirectiveCheck = "directive"

// The problems that a directive may have.
const (
	NoReason = "this directive gives no reason, and so accepts nothing; write why behind it"
	Stale    = "this directive accepts no finding; delete it"
)

// Directive is what is said of a directive: a problem, or else that it accepts
// stores for all packages, for hosts that see all of them.
type Directive struct {
	Tier    Tier
	Problem string
	Stores  []string // identities
	Reason  string
}

// The message of a directive is
//
//	["review: "] PROBLEM
//
// or
//
//	"this directive accepts" {TAB "store: " IDENTITY} TAB "suppressed: " REASON
//
// with an element a line.
const acceptsLine = "this directive accepts"

// FormatDirective writes d as a message.
func FormatDirective(d *Directive) string {
	if d.Problem != "" {
		if d.Tier == Review {
			return reviewPrefix + d.Problem
		}
		return d.Problem
	}
	var b strings.Builder
	b.WriteString(acceptsLine)
	for _, id := range d.Stores {
		fmt.Fprintf(&b, "\n\tstore: %s", Clean(id))
	}
	fmt.Fprintf(&b, "\n\t%s: %s", Suppressed, Clean(d.Reason))
	return b.String()
}

// ParseDirective is the inverse of FormatDirective.
func ParseDirective(msg string) (*Directive, error) {
	if problem, review := strings.CutPrefix(msg, reviewPrefix); problem == Stale || problem == NoReason {
		d := &Directive{Tier: Proved, Problem: problem}
		if review {
			d.Tier = Review
		}
		return d, nil
	}
	lines := strings.Split(msg, "\n")
	if lines[0] != acceptsLine || len(lines) == 1 {
		return nil, fmt.Errorf("message %q: not about a directive", lines[0])
	}
	d := &Directive{Tier: Review}
	err := parseLines(lines, func(key, value string) bool {
		switch key {
		case "store":
			d.Stores = append(d.Stores, value)
		case string(Suppressed):
			d.Reason = value
		default:
			return false
		}
		return true
	})
	if err != nil {
		return nil, err
	}
	return d, nil
}
