package engine

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

// PackageFact is everything that a package tells the packages above it: one
// self-contained blob (see codec.go), because drivers promise the package facts
// of direct imports only, and because object facts cannot name unexported types
// behind constructors.
type PackageFact struct {
	Data []byte
}

// AFact marks PackageFact as a fact.
func (*PackageFact) AFact() {}

// String lists the summaries and stores of the fact, for tests.
func (f *PackageFact) String() string {
	in := newImported()
	if err := f.decodeInto(in); err != nil {
		return "damaged: " + err.Error()
	}
	var lines []string
	for key, s := range in.summaries {
		lines = append(lines, key+": "+in.summaryString(s))
	}
	for _, id := range in.contents.ids {
		lines = append(lines, id+" holds "+in.setString(in.contents.of[id]))
	}
	for id := range in.observed {
		lines = append(lines, id+" is observed")
	}
	for id := range in.accessors {
		lines = append(lines, id+" has an accessor")
	}
	for id := range in.guessed {
		lines = append(lines, id+" may be refilled")
	}
	for id := range in.refilled {
		lines = append(lines, id+" is refilled")
	}
	for what := range in.objects {
		lines = append(lines, "refilled is "+what)
	}
	for id := range in.own {
		lines = append(lines, id+" has an object of its own")
	}
	for id := range in.reported {
		lines = append(lines, id+" is reported")
	}
	for id := range in.suppressed {
		lines = append(lines, id+" is suppressed")
	}
	for _, id := range in.services {
		lines = append(lines, id+" is a service")
	}
	for id := range in.scoped {
		lines = append(lines, id+" is of requests")
	}
	for id := range in.taken {
		lines = append(lines, "goroutines take from "+id)
	}
	for _, list := range [][]effect{in.disk.writes, in.disk.reads, in.disk.accessors} {
		for _, e := range list {
			lines = append(lines, "disk "+in.effectString(&e))
		}
	}
	for id, from := range in.disk.origins {
		lines = append(lines, id+" is made of "+strings.Join(from, " "))
	}
	for _, e := range in.background.effects {
		lines = append(lines, "background "+in.effectString(&e))
	}
	for _, o := range append(in.serving.opens, in.background.opens...) {
		lines = append(lines, "open "+in.openString(&o))
	}
	for fn, list := range in.libs.Opens {
		for _, o := range list {
			lines = append(lines, fn+" makes "+o.Name)
		}
	}
	sort.Strings(lines)
	return strings.Join(lines, "\n")
}

func (sp *space) summaryString(s *summary) string {
	var parts []string
	for i, r := range s.results {
		if len(r) > 0 {
			parts = append(parts, fmt.Sprintf("result%d=%s", i, sp.setString(r)))
		}
	}
	for i := range s.effects {
		parts = append(parts, sp.effectString(&s.effects[i]))
	}
	for i := range s.opens {
		parts = append(parts, sp.openString(&s.opens[i]))
	}
	return strings.Join(parts, "; ")
}

func (sp *space) effectString(e *effect) string {
	names := [...]string{assign: "assigns", update: "updates", send: "sends to", remove: "removes from", read: "reads", probe: "probes", refill: "refills", computed: "recomputes", fill: "fills", pour: "pours into",
		fileWrite: "writes", fileRead: "serves", fileProbe: "probes", fileRemove: "removes"}
	whens := [...]string{inCall: "", spawned: "go ", started: "go below ", served: "serving "}
	out := whens[e.when] + names[e.kind] + " " + sp.locString(e.target)
	if len(e.key) > 0 {
		out += " key " + sp.setString(e.key)
	}
	if len(e.dir) > 0 {
		out += " in " + sp.setString(e.dir)
	}
	if len(e.val) > 0 {
		out += " with " + sp.setString(e.val)
	}
	if e.kind == computed {
		out += " by it and " + sp.setString(e.from)
	}
	return out
}

func (sp *space) openString(o *open) string {
	args := make([]string, len(o.args))
	for i, a := range o.args {
		args[i] = sp.setString(a)
	}
	return "calls " + sp.locString(o.recv) + "." + sp.strs[o.method] + "(" + strings.Join(args, ", ") + ")"
}

func (sp *space) setString(s set) string {
	var parts []string
	for _, it := range s {
		p := sp.locString(it.loc())
		if !it.isRef() {
			p = "~" + p
		}
		parts = append(parts, p)
	}
	sort.Strings(parts)
	return "{" + strings.Join(parts, " ") + "}"
}

var errDamaged = errors.New("damaged fact")
