package engine

import (
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/value"
)

// Bounds of a trace: its reader wants the flow, not an index.
const (
	maxWrites = 8
	maxReads  = 3
)

// severalWhy is what was not seen where configuration chooses.
const severalWhy = "one of several implementations; configuration may choose one that keeps this elsewhere"

// checkNames are the checks that a directive may name.
func checkNames() []string {
	var names []string
	for _, p := range finding.Places() {
		names = append(names, p.Check())
	}
	return names
}

// report makes the finding about s, or says that there is none: nobody observes
// the store, or a miss is refilled.
func (e *engine) report(v *verdicts, s *store, dirs *directives) (finding.Located, bool) {
	read, proved := v.observed[s.id]
	if drained, ok := v.drained[s.id]; ok && !proved && s.owned {
		read, proved = drained, true
	}
	if !s.client && !s.owned && !v.presented[s.id] && !v.lookedInto[s.id] {
		return finding.Located{}, false // made fresh, and never presented by a client
	}
	if e.isQueue(s.id) && !v.queues.betweenClients(s.id) {
		return finding.Located{}, false
	}
	if !proved {
		accessor, ok := v.accessors[s.id]
		if !ok {
			return finding.Located{}, false
		}
		read = accessor
	}
	if v.inFlight[s.id] {
		return finding.Located{}, false
	}
	if reason, at := e.cached(v, s.id); reason != "" {
		kept, cached := e.apart(v, s, reason)
		if len(cached.writes) > 0 {
			e.noteCache(v, cached, reason, at)
		}
		if len(kept.writes) == 0 {
			return finding.Located{}, false
		}
		s = kept
	}
	if v.below[s.id] && (s.review || e.onlyWired(s)) {
		return finding.Located{}, false // of what is certain below, that it is, or may be, wired here too
	}
	if s.review && !s.client && !v.presented[s.id] {
		return finding.Located{}, false // neither that this implementation is chosen nor that it keeps data of clients is certain
	}
	e.sortWrites(s)
	first := s.writes[0]
	d := e.declOf(s.id)
	goesIn, src := e.shownSources(s)
	class := e.classify(v, s, d)
	if class == finding.Leak && (s.review || s.byType) || s.byType && e.replaced(s) {
		return finding.Located{}, false // whether requests share the object was not seen
	}
	f := finding.Located{Pos: first.Pos}
	f.Class, f.Place, f.Identity = class, s.place, s.id
	f.Name = e.displayName(s.id)
	f.What, f.Remedy = what(class, goesIn), class.Remedy()
	f.Tier = finding.Proved
	wired := e.wiredWrite(s)
	switch {
	case s.review:
		f.Tier, f.Why = finding.Review, severalWhy
		if name := e.chooser(wired); name != "" {
			f.Why = name + " chooses among several implementations; another one may keep this elsewhere"
		}
	case !proved:
		f.Tier, f.Why = finding.Review, "read through an exported function; whether a later request calls it was not seen"
	}
	f.Trace = append(e.trace(s, d, src, read), e.alternatives(wired, s.id)...)
	dirs.accept(e, v, &f, d, s.writes)
	return f, true
}

func (e *engine) trace(s *store, d decl, src value.Source, read string) []finding.Step {
	var steps []finding.Step
	add := func(role finding.Role, posn, note string) {
		st := finding.Step{Role: role, Posn: posn, Note: note}
		if posn != "" && !slices.Contains(steps, st) {
			steps = append(steps, st)
		}
	}
	add(finding.Declared, d.posn, "")
	if made := e.madeAt(s.id); !sameLine(made, d.posn) {
		add(finding.Declared, made, "made here")
	}
	add(finding.Source, src.Posn, src.Text)
	n := 0
	for _, w := range s.writes {
		if n++; n > maxWrites {
			break
		}
		add(finding.Write, e.posn(w.Pos), "")
		if w.Orig != 0 {
			add(finding.Write, e.Strs[w.Orig], "")
		}
	}
	add(finding.Read, read, "")
	return steps
}

// sameLine reports whether two positions are of the same line.
func sameLine(a, b string) bool {
	line := func(posn string) string { return posn[:max(0, strings.LastIndexByte(posn, ':'))] }
	return line(a) == line(b)
}

// sameFile reports whether two positions are in one file.
func sameFile(a, b string) bool {
	file := func(posn string) string {
		line := posn[:max(0, strings.LastIndexByte(posn, ':'))]
		return line[:max(0, strings.LastIndexByte(line, ':'))]
	}
	return file(a) == file(b)
}

// fromAccept begins the text of a source where clients come in: what follows is the
// call that waits for them, and not what they say.
const fromAccept = "data from "

// tells says how much the text of a source tells.
func tells(src value.Source) int {
	selects := strings.LastIndexByte(src.Text, '.')
	switch {
	case src.Text == "":
		return 0
	case selects < 0 && isRequestName(src.Text), selects >= 0 && isWhole(src.Text[selects+1:]):
		return 1
	case strings.ContainsAny(src.Text, ".("):
		return 3
	}
	return 2
}

// isRequestName reports whether a parameter is called after the request as a whole,
// which says nothing of what is kept.
func isRequestName(name string) bool {
	return len(name) < 4 || strings.HasPrefix(name, "req") || name == "the request" || isWhole(name)
}

// isWhole reports whether what has that name is the request, or the connection, as a whole.
func isWhole(name string) bool {
	switch strings.ToLower(name) {
	case "request", "req", "ctx", "context", "conn", "stream", "writer", "response":
		return true
	}
	return false
}

// what says what of the client goes into a store of a class.
func what(class finding.Class, src value.Source) string {
	told := tells(src)
	if class == finding.Connection && (told == 1 || strings.HasPrefix(src.Text, fromAccept)) {
		return "the client's connection"
	}
	switch told {
	case 0:
		return "identifiers of a client"
	case 1:
		return "data of the client's request"
	case 2:
		return src.Text + " of the client's request"
	}
	return src.Text
}
