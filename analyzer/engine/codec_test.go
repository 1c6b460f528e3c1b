package engine

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"go/token"
	"go/types"
	"maps"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/codec"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// dump prints all that in says, in an order that does not depend on how things
// are numbered.
func dump(in *imported) string {
	var b strings.Builder
	set := func(s value.Set) string {
		var parts []string
		for _, it := range s {
			p := in.LocString(it.Loc())
			if d := in.Locs[it.Loc()]; d.Kind == value.RootClient {
				p += fmt.Sprintf("%q", in.Sources[d.Key])
			}
			parts = append(parts, fmt.Sprintf("%s:%d:%t", p, in.Locs[it.Loc()].Kind, it.IsRef()))
		}
		slices.Sort(parts)
		return strings.Join(parts, " ")
	}
	posn := func(orig int32) string {
		if orig == 0 {
			return "-" // as a position that is not valid prints
		}
		return in.Strs[orig]
	}
	effects := func(list []summary.Effect) {
		for _, w := range list {
			fmt.Fprintf(&b, "  effect %d %d %s key %s dir %s val %s at %s %t %t %t %t %s\n", w.Kind, w.When, in.LocString(w.Target), set(w.Key), set(w.Dir), set(w.Val), posn(w.Orig), w.Choice, w.Copied, w.Pure, w.Whole, set(w.From))
		}
	}
	opens := func(list []summary.Open) {
		for _, o := range list {
			fmt.Fprintf(&b, "  open %d %s %s %s at %s", o.When, in.LocString(o.Recv), in.Strs[o.Method], in.Strs[o.Iface], posn(o.Orig))
			for _, a := range o.Args {
				fmt.Fprintf(&b, " (%s)", set(a))
			}
			b.WriteString("\n")
		}
	}
	for _, k := range sortedKeys(in.summaries) {
		s := in.summaries[k]
		fmt.Fprintf(&b, "%s %d %t %t\n", s.Key, s.Params, s.Handler, s.Steady)
		for _, r := range s.Results {
			fmt.Fprintf(&b, "  result %s\n", set(r))
		}
		for _, st := range s.Sites {
			fmt.Fprintf(&b, "  site %s %s %s %t\n", in.Strs[st.Typ], in.Strs[st.Fn], in.Strs[st.Ident], st.Kept)
		}
		for _, h := range s.Heap {
			fmt.Fprintf(&b, "  heap %s %s copied %s\n", in.LocString(h.At), set(h.Val), set(h.Copied))
		}
		effects(s.Effects)
		opens(s.Opens)
	}
	var methods []string
	for k, m := range in.methods {
		line := fmt.Sprintf("method %s %s %s", k.typ, k.name, m.key)
		for _, h := range m.path {
			line += fmt.Sprintf(" %d:%s", h.Kind, in.Strs[h.Name])
		}
		methods = append(methods, line)
	}
	slices.Sort(methods)
	fmt.Fprintln(&b, strings.Join(methods, "\n"))
	for _, id := range slices.Sorted(slices.Values(in.contents.ids)) {
		fmt.Fprintf(&b, "%s holds %s\n", id, set(in.contents.of[id]))
	}
	for _, p := range []pending{in.serving, in.background} {
		effects(p.effects)
		opens(p.opens)
	}
	pairs := map[string]bool{}
	for p := range in.closed {
		pairs[in.LocString(p.recv)+" "+in.Strs[p.method]+" "+in.Strs[p.callee]] = true
	}
	for _, m := range []map[string]bool{pairs, in.objects, in.own, in.suppressed, in.reported} {
		fmt.Fprintf(&b, "%q\n", sortedKeys(m))
	}
	fmt.Fprintf(&b, "%q %q %q %q\n", in.services, sortedKeys(in.scoped), sortedKeys(in.taken), sortedKeys(in.returned))
	for _, m := range []map[string]string{in.observed, in.accessors, in.refilled, in.guessed} {
		for _, k := range sortedKeys(m) {
			fmt.Fprintf(&b, "%s at %s\n", k, m[k])
		}
	}
	for _, list := range [][]summary.Effect{in.disk.writes, in.disk.reads, in.disk.accessors} {
		effects(list)
	}
	fmt.Fprintf(&b, "%q %q\n", sortedKeys(in.disk.reported), in.disk.origins)
	for _, k := range sortedKeys(in.decls) {
		d := in.decls[k]
		fmt.Fprintf(&b, "decl %s %s %s %s %t %s\n", k, d.posn, d.name, d.typ, d.num, d.made)
	}
	fmt.Fprintf(&b, "serves %t, lost %t\n", in.libs.Serves, in.lost)
	for _, k := range sortedKeys(in.libs.Opens) {
		fmt.Fprintf(&b, "construct %s %+v\n", k, in.libs.Opens[k])
	}
	for _, k := range sortedKeys(in.libs.Answers) {
		fmt.Fprintf(&b, "answer %s %+v\n", k, in.libs.Answers[k])
	}
	return b.String()
}

// reencode writes in as a fact, as export does with what it inherits.
func reencode(in *imported) *PackageFact {
	e := newEngine(&analysis.Pass{Fset: token.NewFileSet(), Pkg: types.NewPackage("example.com/none", "none")}, nil, in)
	x := newExporter(e)
	enc := x.enc
	var sums []*summary.Summary
	for _, k := range sortedKeys(in.summaries) {
		sums = append(sums, in.summaries[k])
	}
	for _, m := range in.methods {
		x.want[m.key] = true
	}
	x.summaries(sums)
	x.methods()
	enc.Num(uint64(len(in.contents.ids)))
	for _, id := range slices.Sorted(slices.Values(in.contents.ids)) {
		enc.Text(id)
		enc.Set(in.contents.of[id])
	}
	linked := linkedCallees(in.closed)
	for _, p := range []pending{in.serving, in.background} {
		enc.Effects(p.effects, x.effectPosn)
		x.opens(p.opens, linked)
	}
	x.places(in.observed)
	x.places(in.accessors)
	x.places(in.refilled)
	x.places(in.guessed)
	enc.Keys(sortedKeys(in.objects))
	enc.Keys(sortedKeys(in.own))
	enc.Keys(sortedKeys(in.suppressed))
	enc.Keys(sortedKeys(in.reported))
	writeDisk(enc, in.disk, x.effectPosn)
	x.ids = slices.Collect(maps.Keys(in.decls))
	x.decls()
	x.libraries(in.libs)
	enc.Keys(in.services)
	enc.Flag(in.lost)
	enc.Keys(sortedKeys(in.scoped))
	enc.Keys(sortedKeys(in.taken))
	enc.Keys(sortedKeys(in.returned))
	return &PackageFact{Data: enc.Bytes()}
}

func decoded(t testing.TB, data []byte) *imported {
	t.Helper()
	in := newImported()
	if err := (&PackageFact{Data: data}).decodeInto(in); err != nil {
		t.Fatal(err)
	}
	return in
}

func TestCodecRoundTrip(t *testing.T) {
	d := analyseDir(t)
	for _, p := range d.order {
		in := decoded(t, d.facts[p])
		want := dump(in)
		again := decoded(t, reencode(in).Data)
		if got := dump(again); got != want {
			t.Errorf("%s: the fact says\n%s\nafter another round\n%s", p, want, got)
		}
		if s := (&PackageFact{d.facts[p]}).String(); strings.HasPrefix(s, "damaged") {
			t.Errorf("%s: %s", p, s)
		}
	}
	// The programs must exercise the parts of the encoding, or the round trip says little.
	all := ""
	for _, p := range d.order {
		all += dump(decoded(t, d.facts[p]))
	}
	for _, part := range []string{"  site ", "  heap ", " copied param", "  effect ", "  open ", "method ", " holds ", "decl ", `r.Value(\"text\")`, "stores.drafts\"", "captured.Counter:last"} {
		if !strings.Contains(all, part) {
			t.Errorf("no fact has %q", part)
		}
	}
}

// go vet's cache is keyed by the facts of imports: equal analyses must give equal bytes.
func TestFactsAreDeterministic(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	first := analyseDir(t)
	for i := range 10 {
		runtime.GOMAXPROCS(1 + i%4)
		d := analyseDir(t)
		for _, p := range first.order {
			if !bytes.Equal(d.facts[p], first.facts[p]) {
				t.Fatalf("run %d gave another fact of %s:\n%s\nfirst\n%s", i, p, &PackageFact{d.facts[p]}, &PackageFact{first.facts[p]})
			}
			if got, want := fmt.Sprint(stores(d.results[p])), fmt.Sprint(stores(first.results[p])); got != want {
				t.Fatalf("run %d found %s in %s, first %s", i, got, p, want)
			}
		}
	}
}

// saysNothing reports what a decoder must not have taken from a damaged fact.
func saysNothing(in *imported) error {
	for what, n := range map[string]int{
		"summaries": len(in.summaries), "methods": len(in.methods), "decls": len(in.decls), "contents": len(in.contents.ids) + len(in.contents.of),
		"serving": len(in.serving.effects) + len(in.serving.opens), "background": len(in.background.effects) + len(in.background.opens),
		"closed": len(in.closed), "observed": len(in.observed), "accessors": len(in.accessors), "refilled": len(in.refilled) + len(in.guessed), "objects": len(in.objects) + len(in.own), "suppressed": len(in.suppressed), "reported": len(in.reported), "services": len(in.services),
		"disk": len(in.disk.writes) + len(in.disk.reads) + len(in.disk.accessors) + len(in.disk.reported) + len(in.disk.origins),
	} {
		if n != 0 {
			return fmt.Errorf("%d %s", n, what)
		}
	}
	return nil
}

func TestTruncatedFacts(t *testing.T) {
	d := analyseDir(t)
	for _, p := range []string{"example.com/engine/ctor", "example.com/engine/captured", "example.com/engine/jobs"} {
		data := d.facts[p]
		for n := range len(data) {
			in := newImported()
			err := (&PackageFact{Data: slices.Clone(data[:n])}).decodeInto(in)
			if !errors.Is(err, codec.ErrDamaged) {
				t.Fatalf("%s: the first %d of %d bytes: %v", p, n, len(data), err)
			}
			if err := saysNothing(in); err != nil {
				t.Fatalf("%s: the first %d of %d bytes are damaged but gave %v", p, n, len(data), err)
			}
		}
		in := newImported()
		if err := (&PackageFact{Data: append(slices.Clone(data), 0)}).decodeInto(in); !errors.Is(err, codec.ErrDamaged) {
			t.Errorf("%s: a byte too many: %v", p, err)
		}
	}
}

func TestFlippedFacts(t *testing.T) {
	d := analyseDir(t)
	r := rand.New(rand.NewPCG(5, 6))
	damaged := 0
	for i := range 2000 {
		p := d.order[i%len(d.order)]
		data := slices.Clone(d.facts[p])
		for range 1 + r.IntN(3) {
			data[r.IntN(len(data))] ^= byte(1 + r.IntN(255))
		}
		fact := &PackageFact{Data: data}
		in := newImported()
		if err := fact.decodeInto(in); err != nil {
			damaged++
			if !errors.Is(err, codec.ErrDamaged) {
				t.Fatalf("%s, flip %d: %v is not damage", p, i, err)
			}
			if err := saysNothing(in); err != nil {
				t.Fatalf("%s, flip %d: damaged but gave %v", p, i, err)
			}
		}
		_ = fact.String() // must not panic
	}
	if damaged < 200 {
		t.Errorf("only %d of 2000 flips were noticed", damaged)
	}
}

// A damaged fact takes nothing away from what others said.
func TestDamagedFactLeavesOthers(t *testing.T) {
	d := analyseDir(t)
	in := decoded(t, d.facts["example.com/engine/ctor"])
	before := dump(in)
	data := d.facts["example.com/engine/jobs"]
	for _, n := range []int{0, 1, len(data) / 3, len(data) / 2, len(data) - 1} {
		if err := (&PackageFact{Data: data[:n]}).decodeInto(in); err == nil {
			t.Errorf("the first %d bytes are a fact", n)
		}
		if got := dump(in); got != before {
			t.Fatalf("after %d damaged bytes\n%s\nbefore\n%s", n, got, before)
		}
	}
	if err := (&PackageFact{Data: data}).decodeInto(in); err != nil {
		t.Fatal(err)
	}
	if in.summaries["example.com/engine/jobs.Add"] == nil || in.summaries["example.com/engine/ctor.New"] == nil {
		t.Error("two facts do not join")
	}
}

// Lists that claim more elements than there are bytes must not be allocated.
func TestClaimedSizes(t *testing.T) {
	huge := binary.AppendUvarint(nil, 1<<62)
	for n := range 24 {
		data := append([]byte{codec.Version}, make([]byte, n)...)
		data = append(data, huge...)
		if err := (&PackageFact{Data: data}).decodeInto(newImported()); !errors.Is(err, codec.ErrDamaged) {
			t.Errorf("%d empty lists and a huge one: %v", n, err)
		}
	}
}

// A fact of a newer version says nothing: its package is unknown, and so is
// what goes through it.
func TestNewerVersionIsUnknown(t *testing.T) {
	d := analyseDir(t)
	newer := slices.Clone(d.facts["example.com/engine/ctor"])
	newer[0] = codec.Version + 1
	in := newImported()
	if err := (&PackageFact{Data: newer}).decodeInto(in); !errors.Is(err, codec.ErrDamaged) {
		t.Fatalf("a fact of version %d: %v", newer[0], err)
	}
	if err := saysNothing(in); err != nil {
		t.Errorf("a fact of version %d gave %v", newer[0], err)
	}
	const app, id = "example.com/engine/app", "example.com/engine/ctor.memory.notes, field, proved"
	if !slices.Contains(stores(d.results[app]), id) {
		t.Fatalf("with all facts %s is not found", id)
	}
	d.facts["example.com/engine/ctor"] = newer
	delete(d.results, app)
	got := stores(d.analyse(app))
	if slices.Contains(got, id) {
		t.Errorf("%s rests on a fact that cannot be read", id)
	}
	if want := "example.com/engine/jobs.done, package variable, proved"; !slices.Contains(got, want) {
		t.Errorf("without the fact of package ctor, %q lacks %s", got, want)
	}
}

func FuzzDecode(f *testing.F) {
	for _, data := range analyseDir(f).facts {
		f.Add(data)
	}
	f.Add([]byte{})
	f.Add([]byte{codec.Version})
	f.Add(append([]byte{codec.Version}, make([]byte, 32)...))
	f.Fuzz(func(t *testing.T, data []byte) {
		in := newImported()
		if err := (&PackageFact{Data: data}).decodeInto(in); err != nil {
			if err := saysNothing(in); err != nil {
				t.Fatalf("damaged but gave %v", err)
			}
			return
		}
		want := dump(in)
		if got := dump(decoded(t, reencode(in).Data)); got != want {
			t.Fatalf("after another round\n%s\nwant\n%s", got, want)
		}
	})
}
