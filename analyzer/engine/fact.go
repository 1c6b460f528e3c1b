package engine

import (
	"sort"
	"strings"

	"github.com/statevet/statevet/analyzer/summary"
)

// PackageFact is everything that a package tells the packages above it: one
// self-contained blob (see package codec), because drivers promise the package facts
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
		lines = append(lines, key+": "+s.Text(in.Space))
	}
	for _, id := range in.contents.ids {
		lines = append(lines, id+" holds "+in.SetString(in.contents.of[id]))
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
	for _, list := range [][]summary.Effect{in.disk.writes, in.disk.reads, in.disk.accessors} {
		for _, e := range list {
			lines = append(lines, "disk "+e.Text(in.Space))
		}
	}
	for id, from := range in.disk.origins {
		lines = append(lines, id+" is made of "+strings.Join(from, " "))
	}
	for _, e := range in.background.effects {
		lines = append(lines, "background "+e.Text(in.Space))
	}
	for _, o := range append(in.serving.opens, in.background.opens...) {
		lines = append(lines, "open "+o.Text(in.Space))
	}
	for fn, list := range in.libs.Opens {
		for _, o := range list {
			lines = append(lines, fn+" makes "+o.Name)
		}
	}
	sort.Strings(lines)
	return strings.Join(lines, "\n")
}
