package engine

import (
	"maps"

	"github.com/statevet/statevet/analyzer/codec"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// decodeInto joins the fact to in. Where facts speak of the same function, type
// or store, which they inherited from the same package, the first one counts, and
// summaries of others are not read.
// in is unchanged if the fact is damaged.
func (f *PackageFact) decodeInto(in *imported) error {
	d := codec.NewDecoder(in.Space, f.Data)
	var sums []*summary.Summary
	for range d.Count() {
		key := d.Text()
		d.Part(in.summaries[key] != nil, func() { sums = append(sums, d.Summary(key)) })
	}
	methods := map[methodKey]methodRef{}
	for range d.Count() {
		k := methodKey{d.Text(), d.Text()}
		methods[k] = methodRef{d.Text(), d.Hops()}
	}
	type held struct {
		id string
		s  value.Set
	}
	var contents []held
	for range d.Count() {
		contents = append(contents, held{d.Text(), d.Set()})
	}
	closed := map[pair]bool{}
	serving := readPending(in.Space, d, closed)
	background := readPending(in.Space, d, closed)
	var suppressed, reported []string
	observed, accessors := d.Places(), d.Places()
	refilled, guessed := d.Places(), d.Places()
	var objects, own []string
	d.Keys(func(s string) { objects = append(objects, s) })
	d.Keys(func(s string) { own = append(own, s) })
	d.Keys(func(s string) { suppressed = append(suppressed, s) })
	d.Keys(func(s string) { reported = append(reported, s) })
	files := readDisk(d)
	decls := map[string]decl{}
	for range d.Count() {
		id := d.Text()
		decls[id] = decl{posn: d.Posn(), name: d.Text(), typ: d.Text(), num: d.Flag(), made: d.Posn(), shape: d.Text(), holds: d.Text(), used: d.Text()}
	}
	libs := readLibraries(d)
	var services, scoped, taken, returned []string
	d.Keys(func(s string) { services = append(services, s) })
	lost := d.Flag()
	d.Keys(func(s string) { scoped = append(scoped, s) })
	d.Keys(func(s string) { taken = append(taken, s) })
	d.Keys(func(s string) { returned = append(returned, s) })
	if err := d.End(); err != nil {
		return err
	}

	for _, s := range sums {
		addNew(in.summaries, s.Key, s)
	}
	for k, m := range methods {
		addNew(in.methods, k, m)
	}
	e := &engine{Space: in.Space}
	for _, h := range contents {
		e.put(in.contents, h.id, h.s, 0)
	}
	in.libs.Join(libs)
	in.services = append(in.services, services...)
	in.lost = in.lost || lost
	for _, k := range scoped {
		in.scoped[k] = true
	}
	for _, k := range taken {
		in.taken[k] = true
	}
	for _, k := range returned {
		in.returned[k] = true
	}
	in.serving.join(serving)
	in.background.join(background)
	maps.Copy(in.closed, closed)
	for k, v := range guessed {
		addNew(in.guessed, k, v)
	}
	for k, v := range refilled {
		addNew(in.refilled, k, v)
	}
	for _, k := range objects {
		in.objects[k] = true
	}
	for _, k := range own {
		in.own[k] = true
	}
	for _, k := range reported {
		in.reported[k] = true
	}
	for _, k := range suppressed {
		in.suppressed[k] = true
	}
	for k, v := range observed {
		addNew(in.observed, k, v)
	}
	for k, v := range accessors {
		addNew(in.accessors, k, v)
	}
	in.disk.join(files)
	for k, v := range decls {
		addNew(in.decls, k, v)
	}
	return nil
}

func addNew[K comparable, V any](m map[K]V, k K, v V) {
	if _, ok := m[k]; !ok {
		m[k] = v
	}
}

func (p *pending) join(q pending) {
	p.effects = append(p.effects, q.effects...)
	p.opens = append(p.opens, q.opens...)
}

// readPending reads what is pending in a frame, and notes to what it is linked.
func readPending(sp *value.Space, d *codec.Decoder, closed map[pair]bool) pending {
	p := pending{d.Effects(), d.Opens()}
	for _, o := range p.opens {
		d.Keys(func(callee string) { closed[pair{o.Recv, o.Method, sp.Str(callee)}] = true })
	}
	return p
}
