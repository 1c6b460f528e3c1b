package analyzer_test

import (
	"fmt"
	"hash/fnv"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/statevet/statevet/analyzer/internal/rewrite"
)

// Programs that say the same in other words get the same verdict: each program of
// testdata/metamorphic is rewritten in each way that applies to it, and in a few
// chains of three. What may change is where a store is, and with it its name; that
// its class, its tier and their number stay is the test. In chains, where names and
// types of the program are soon gone, the class may change too, since it rests on them.
func TestMetamorphic(t *testing.T) {
	files, err := filepath.Glob("../testdata/metamorphic/*/*.go")
	if err != nil || len(files) == 0 {
		t.Fatal("no programs", err)
	}
	j := newJudge(t, []string{"net/http", "database/sql", "crypto/rand", "encoding/json", "bufio", "bytes"})
	applied := map[string]int{}
	for _, file := range files {
		kind := filepath.Base(filepath.Dir(file))
		name := strings.TrimSuffix(filepath.Base(file), ".go")
		t.Run(kind+"/"+name, func(t *testing.T) {
			s := &seed{t: t, j: j, name: name}
			s.load(file, kind == "positive")
			for _, r := range rewrite.All() {
				if q := s.apply(s.program, r); q != nil {
					s.compare(q, r.Name, func(v string) string { return v })
					applied[kind+" "+r.Name]++
				}
			}
			for n := range chains {
				s.chain(n)
			}
			s.knownLimits()
		})
	}
	if t.Failed() {
		return // with -run of one program, too little is applied
	}
	for _, r := range rewrite.All() {
		for _, kind := range []string{"positive", "negative"} {
			if n := applied[kind+" "+r.Name]; n < leastApplied {
				t.Errorf("%s applies to %d %s programs only", r.Name, n, kind)
			}
		}
	}
}

const (
	chains       = 6 // for each program
	leastApplied = 4 // programs of each kind that a rewrite must apply to
)

// A seed is a program and the verdict about it.
type seed struct {
	t       *testing.T
	j       *judge
	name    string
	program *rewrite.Program
	want    string
}

func (s *seed) load(file string, positive bool) {
	text, err := os.ReadFile(file)
	if err != nil {
		s.t.Fatal(err)
	}
	if s.program, err = rewrite.Check(rewrite.Module{Main: string(text)}, s.j.fset, s.j.std); err != nil {
		s.t.Fatal(err)
	}
	if s.want, err = s.j.verdict(s.program); err != nil {
		s.t.Fatal(err)
	}
	if positive != (s.want != "") {
		s.t.Fatalf("the program itself is found to have %q", s.want)
	}
}

// apply returns the rewritten program, or nil if the rewrite does not apply. A program
// that does not compile any more is an error of the rewrite.
func (s *seed) apply(p *rewrite.Program, r rewrite.Rewrite) *rewrite.Program {
	s.t.Helper()
	m, err := r.Apply(p)
	if err != nil {
		s.t.Fatalf("%s: %v", r.Name, err)
	}
	if m == nil {
		return nil
	}
	q, err := rewrite.Check(*m, s.j.fset, s.j.std)
	if err != nil {
		s.t.Fatalf("%s: %v", r.Name, err)
	}
	return q
}

// compare compares what part says of the verdicts about a rewritten program and the
// program itself.
func (s *seed) compare(q *rewrite.Program, how string, part func(verdict string) string) {
	s.t.Helper()
	got, err := s.j.verdict(q)
	if err != nil {
		s.t.Fatalf("%s: %v", how, err)
	}
	why, limit := limits()[s.name+": "+how]
	switch same := part(got) == part(s.want); {
	case same && limit:
		s.t.Errorf("%s: is a limit no longer: %s", how, why)
	case !same && !limit:
		var text strings.Builder
		for _, pkg := range q.Packages() {
			fmt.Fprintf(&text, "\n// %s\n%s", pkg.Path, pkg.Text)
		}
		s.t.Errorf("%s: got %q, want %q\n%s", how, got, s.want, text.String())
	}
}

// chain applies three rewrites, one after another, that the names of the program and
// the number of the chain choose.
func (s *seed) chain(n int) {
	s.t.Helper()
	h := fnv.New64()
	h.Write([]byte(s.name))
	rnd := rand.New(rand.NewPCG(h.Sum64(), uint64(n)))
	all := rewrite.All()
	p := s.program
	var names []string
	for len(names) < 3 {
		r := all[rnd.IntN(len(all))]
		if q := s.apply(p, r); q != nil {
			p = q
			names = append(names, r.Name)
		}
	}
	s.compare(p, strings.Join(names, ", "), tiers)
}

// knownLimits checks that limits of chains are still there.
func (s *seed) knownLimits() {
	s.t.Helper()
	for _, limit := range slices.Sorted(maps.Keys(limits())) {
		how, ok := strings.CutPrefix(limit, s.name+": ")
		names := strings.Split(how, ", ")
		if !ok || len(names) == 1 {
			continue
		}
		p := s.program
		for _, name := range names {
			i := slices.IndexFunc(rewrite.All(), func(r rewrite.Rewrite) bool { return r.Name == name })
			if i < 0 {
				s.t.Fatalf("limit %q: no such rewrite", limit)
			}
			if p = s.apply(p, rewrite.All()[i]); p == nil {
				s.t.Fatalf("limit %q: %s does not apply", limit, name)
			}
		}
		s.compare(p, how, tiers)
	}
}

// tiers leaves the classes out of a verdict.
func tiers(verdict string) string {
	stores := strings.Split(verdict, ", ")
	for i, s := range stores {
		stores[i], _, _ = strings.Cut(s, " ")
	}
	return strings.Join(stores, ", ")
}

// limits are the rewrites that change the verdict about a program, with the reason.
func limits() map[string]string {
	const (
		exported = "what an exported variable holds is open: packages above may set it"
		captured = "calls through captured variables are applied where the literal is made, and their results do not come back"
		path     = "a directory that a variable names is read off the expression of a path, or off what an own function returns"
	)
	return map[string]string{
		"nested: map behind interface":                                                                "class: what is behind the interface of an element is not asked, and may be a connection",
		"goroutine: wrap bodies into callbacks":                                                       "class: a literal that is handed to a function may run for a request, and what it starts is taken for a job",
		"goroutine: call through a variable, variables in another package":                            exported,
		"remote: extract into function, captured by literals":                                         captured,
		"goroutine: extract into function, captured by literals":                                      captured,
		"disk: define in closures, pass through a struct":                                             path,
		"disk: call through a parameter, pass through a channel":                                      path,
		"readthrough: extract into method, pass through a struct, define in closures":                 "a refill is proved where key and value are seen in one function",
		"inflight: generic helpers, pass through a variadic parameter, handlers made with parameters": "in flight is proved where one function puts in and defers the removal",
		"writeonly: generic helpers, map behind interface":                                            "a method that returns a map reads it, whatever its callers do with it",
	}
}
