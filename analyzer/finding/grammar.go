package finding

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// The grammar of a message, one element a line. Words in capitals are fields of
// Finding or Step; a line in brackets may be missing.
//
//	["review: "] CLASS " state: " PLACE " " NAME " keeps " WHAT " between requests; " REMEDY
//	TAB "store: " IDENTITY
//	[TAB "review: " WHY]
//	{TAB ROLE ": " POSN [" (" NOTE ")"]}
//
// The first line is what most hosts show; it has at most MaxFirstLine bytes,
// and WHAT, then NAME, are shortened to keep it there: a field to its own name, since the
// line "store" has all of it. A related position carries ROLE [": " NOTE].

// MaxFirstLine is the most bytes that the first line of a message has.
const MaxFirstLine = 160

const (
	reviewPrefix = "review: "
	stateWord    = " state: "
	keepsWord    = " keeps "
	betweenWord  = " between requests; "
	ellipsis     = "..."
)

// Format writes f as a message. It never fails: fields are cleaned, so that a name
// cannot break the grammar or a terminal.
func Format(f *Finding) string {
	var b strings.Builder
	b.WriteString(firstLine(f))
	fmt.Fprintf(&b, "\n\tstore: %s", Clean(f.Identity))
	if f.Tier == Review {
		fmt.Fprintf(&b, "\n\treview: %s", Clean(f.Why))
	}
	writeTrace(&b, f.Trace)
	return b.String()
}

func writeTrace(b *strings.Builder, trace []Step) {
	for _, s := range trace {
		fmt.Fprintf(b, "\n\t%s: %s", s.Role, Clean(s.Posn))
		if s.Note != "" {
			fmt.Fprintf(b, " (%s)", Clean(s.Note))
		}
	}
}

// parseStep is the inverse of what writeTrace writes behind the role.
func parseStep(role Role, text string) Step {
	if m := positionNote.FindStringSubmatch(text); m != nil {
		return Step{role, m[1], m[2]}
	}
	return Step{Role: role, Posn: text}
}

func firstLine(f *Finding) string {
	prefix := ""
	if f.Tier == Review {
		prefix = reviewPrefix
	}
	name, what, remedy := Clean(f.Name), Clean(f.What), Clean(f.Remedy)
	line := func() string {
		return prefix + string(f.Class) + stateWord + string(f.Place) + " " + name + keepsWord + what + betweenWord + remedy
	}
	if over := len(line()) - MaxFirstLine; over > 0 {
		what = shorter(what, over)
	}
	if over := len(line()) - MaxFirstLine; over > 0 {
		name = shorterName(name, over)
	}
	if over := len(line()) - MaxFirstLine; over > 0 {
		remedy = shorten(remedy, over)
	}
	return line()
}

// shorter makes what goes in shorter by over bytes, in words if it can: half a phrase or
// call tells less than a short one.
func shorter(what string, over int) string {
	const client = "client data"
	name, _, call := strings.Cut(what, "(")
	switch short := name + "(...)"; {
	case strings.HasPrefix(what, "data of the client") && len(what)-len(client) >= over:
		return client
	case call && len(what)-len(short) >= over:
		return short
	case call && len(what)-len(client) >= over:
		return client
	}
	return shorten(what, over)
}

// shorterName makes the name of a store shorter by over bytes: it is told from others by
// its last part.
func shorterName(name string, over int) string {
	if dot := strings.LastIndexByte(name, '.'); dot >= 0 && dot+1 < len(name) {
		name, over = name[dot+1:], over-dot-1
	}
	if over <= 0 {
		return name
	}
	return shorten(name, over)
}

// shorten cuts over bytes from the end of s, marking the cut, but leaves at least a few.
func shorten(s string, over int) string {
	const least = 12
	keep := max(len(s)-over-len(ellipsis), least)
	if keep+len(ellipsis) >= len(s) {
		return s
	}
	return strings.ToValidUTF8(s[:keep], "") + ellipsis
}

// Clean makes text from sources and file names fit to be printed: control
// characters, which could drive a terminal or end the line, and invisible ones, which
// could make a line read as another, become spaces.
func Clean(s string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, s)
}

// RelatedMessage is the message of the related position of s.
func RelatedMessage(s Step) string {
	if s.Note == "" {
		return string(s.Role)
	}
	return string(s.Role) + ": " + Clean(s.Note)
}

// Parse is the inverse of Format, but for what Format shortened or cleaned. It
// returns an error for a message that is not of the grammar, as those of the
// check internal are not.
func Parse(msg string) (*Finding, error) {
	lines := strings.Split(msg, "\n")
	f := &Finding{Tier: Proved}
	if err := parseFirst(f, lines[0]); err != nil {
		return nil, err
	}
	err := parseStore(lines, &f.Identity, &f.Trace, func(key, value string) bool {
		if key == "review" {
			f.Why = value
		}
		return key == "review"
	})
	if err != nil {
		return nil, err
	}
	return f, nil
}

// parseStore reads the lines behind the first of a message about a store. other reads
// those that are neither its identity nor of its trace.
func parseStore(lines []string, identity *string, trace *[]Step, other func(key, value string) bool) error {
	err := parseLines(lines, func(key, value string) bool {
		switch {
		case key == "store":
			*identity = value
		case slices.Contains(Roles(), Role(key)):
			*trace = append(*trace, parseStep(Role(key), value))
		default:
			return other(key, value)
		}
		return true
	})
	if err == nil && *identity == "" {
		err = fmt.Errorf("message %q: no store line", lines[0])
	}
	return err
}

// parseLines reads the lines behind the first of a message. take reports whether it
// knows a key.
func parseLines(lines []string, take func(key, value string) bool) error {
	for _, line := range lines[1:] {
		key, value, ok := strings.Cut(strings.TrimPrefix(line, "\t"), ": ")
		if !ok || !strings.HasPrefix(line, "\t") {
			return fmt.Errorf("message line %q: want TAB key: value", line)
		}
		if !take(key, value) {
			return fmt.Errorf("message line %q: unknown key %q", line, key)
		}
	}
	return nil
}

// cutPlace parts text into the place that it begins with, "" for none, and the rest.
func cutPlace(text string) (Place, string) {
	for _, p := range Places() {
		if rest, ok := strings.CutPrefix(text, string(p)+" "); ok {
			return p, rest
		}
	}
	return "", text
}

// positionNote matches POSN " (" NOTE ")"; a position ends with line and column.
var positionNote = regexp.MustCompile(`^(.*?:\d+:\d+|[^(]*) \((.*)\)$`)

func parseFirst(f *Finding, line string) error {
	rest, review := strings.CutPrefix(line, reviewPrefix)
	if review {
		f.Tier = Review
	}
	class, rest, ok := strings.Cut(rest, stateWord)
	if !ok || !slices.Contains(Classes(), Class(class)) {
		return fmt.Errorf("message %q: no class", line)
	}
	f.Class = Class(class)
	if f.Place, rest = cutPlace(rest); f.Place == "" {
		return fmt.Errorf("message %q: no place", line)
	}
	var ok1, ok2 bool
	f.Name, rest, ok1 = strings.Cut(rest, keepsWord)
	f.What, f.Remedy, ok2 = strings.Cut(rest, betweenWord)
	if !ok1 || !ok2 {
		return fmt.Errorf("message %q: want NAME%sWHAT%sREMEDY", line, keepsWord, betweenWord)
	}
	return nil
}
