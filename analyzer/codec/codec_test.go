package codec

import (
	"errors"
	"slices"
	"testing"

	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

func TestPositions(t *testing.T) {
	for _, p := range []string{"/a/b.go:12:3", "a.go:1:1", `C:\x\y.go:7:9`, "a b(1).go:2:2", "b.go:3", "b.go", "-", "odd:0:0", "odd:1:0", "a:b:c", ":1:2"} {
		sp := value.NewSpace()
		enc := NewEncoder(sp)
		enc.Posn(p)
		d := NewDecoder(sp, enc.Bytes())
		got := d.Posn()
		if err := d.End(); got != p || err != nil {
			t.Errorf("position %q is %q after decoding (error %v)", p, got, err)
		}
	}
}

// A reader has a space of its own, in which things have other numbers.
func TestOtherSpace(t *testing.T) {
	sp := value.NewSpace()
	field := value.Hop{Kind: value.HopField, Name: sp.Str("p.T.f")}
	hops := []value.Hop{field, value.ElemHop(), {Kind: value.HopCall, Name: sp.Str("Get")}}
	path := value.Path(0)
	for _, h := range hops {
		path = sp.Extend(path, h)
	}
	client := sp.Loc(value.RootClient, sp.Source(value.Source{Text: "r.Host", Posn: "a.go:1:2"}), 0)
	global := sp.Loc(value.RootGlobal, sp.Str("p.all"), path)
	set := sp.Union(value.Set{value.Derived(client)}, value.Set{value.Ref(global)})
	sum := &summary.Summary{
		Key: "p.F", Params: 2, Results: []value.Set{set, nil}, Steady: true,
		Sites:   []summary.Site{{Typ: sp.Str("p.T"), Kept: true}},
		Heap:    []summary.HeapEntry{{At: sp.Loc(value.RootAlloc, 0, path), Val: set}},
		Effects: []summary.Effect{{Kind: summary.Update, When: summary.Served, Target: global, Key: set, Val: set, Choice: true, Whole: true}},
		Opens:   []summary.Open{{Recv: global, Method: sp.Str("Put"), Iface: sp.Str("p.I"), Args: []value.Set{set}, Refills: true}},
	}
	enc := NewEncoder(sp)
	enc.Hops(hops)
	enc.Set(set)
	enc.Part(func() {
		enc.Summary(sum, func(*summary.Effect) string { return "a.go:3:4" }, func(*summary.Open) string { return "a.go:5:6" })
	})
	enc.Keys([]string{"last"})

	other := value.NewSpace()
	for _, s := range []string{"Put", "other", "p.all", "p.I"} {
		other.Str(s)
	}
	d := NewDecoder(other, enc.Bytes())
	var names []string
	for _, h := range d.Hops() {
		names = append(names, other.Strs[h.Name])
	}
	if want := []string{"p.T.f", "", "Get"}; !slices.Equal(names, want) {
		t.Errorf("hops are named %q, want %q", names, want)
	}
	if got, want := other.SetString(d.Set()), sp.SetString(set); got != want {
		t.Errorf("the set is %s, want %s", got, want)
	}
	d.Part(false, func() {
		got := d.Summary(sum.Key)
		if text, want := got.Text(other), sum.Text(sp); text != want {
			t.Errorf("the summary is\n%s\nwant\n%s", text, want)
		}
		if got.Params != 2 || !got.Steady || got.Handler || !got.Sites[0].Kept || !got.Effects[0].Choice || !got.Effects[0].Whole || !got.Opens[0].Refills || other.Strs[got.Effects[0].Orig] != "a.go:3:4" {
			t.Errorf("the summary is %+v", got)
		}
	})
	d.Keys(func(s string) {
		if s != "last" {
			t.Errorf("the last text is %q", s)
		}
	})
	if err := d.End(); err != nil {
		t.Error(err)
	}
}

// Whatever a reader asks of bytes that end, or mean nothing, it gets nothing, and says so.
func TestDamaged(t *testing.T) {
	sp := value.NewSpace()
	enc := NewEncoder(sp)
	enc.Set(value.Set{value.Ref(sp.Loc(value.RootGlobal, sp.Str("p.all"), 0))})
	whole := enc.Bytes()
	read := func(data []byte) error {
		d := NewDecoder(value.NewSpace(), data)
		d.Set()
		return d.End()
	}
	if err := read(whole); err != nil {
		t.Fatal(err)
	}
	bad := [][]byte{append(slices.Clone(whole), 0), {Version + 1}}
	for n := range whole {
		bad = append(bad, whole[:n])
	}
	for _, data := range bad {
		if err := read(data); !errors.Is(err, ErrDamaged) {
			t.Errorf("%v: %v", data, err)
		}
	}
}
