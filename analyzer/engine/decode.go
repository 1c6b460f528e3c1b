package engine

import "maps"

// decodeInto joins the fact to in. Where facts speak of the same function, type
// or store, which they inherited from the same package, the first one counts, and
// summaries of others are not read.
// in is unchanged if the fact is damaged.
func (f *PackageFact) decodeInto(in *imported) error {
	if len(f.Data) == 0 || f.Data[0] != factVersion {
		return errDamaged
	}
	d := &decoder{in: in, data: f.Data[1:]}
	d.tables()
	var sums []*summary
	for range d.count() {
		key := d.text()
		d.part(in.summaries[key] != nil, func() { sums = append(sums, d.summary(key)) })
	}
	methods := map[methodKey]methodRef{}
	for range d.count() {
		k := methodKey{d.text(), d.text()}
		methods[k] = methodRef{d.text(), in.hops(at(d, d.paths, d.num()))}
	}
	type held struct {
		id string
		s  set
	}
	var contents []held
	for range d.count() {
		contents = append(contents, held{d.text(), d.set()})
	}
	closed := map[pair]bool{}
	serving := d.pending(closed)
	background := d.pending(closed)
	var suppressed, reported []string
	observed, accessors := d.places(), d.places()
	refilled, guessed := d.places(), d.places()
	var objects, own []string
	d.keys(func(s string) { objects = append(objects, s) })
	d.keys(func(s string) { own = append(own, s) })
	d.keys(func(s string) { suppressed = append(suppressed, s) })
	d.keys(func(s string) { reported = append(reported, s) })
	files := d.disk()
	decls := map[string]decl{}
	for range d.count() {
		id := d.text()
		decls[id] = decl{posn: d.posn(), name: d.text(), typ: d.text(), num: d.flag(), made: d.posn(), shape: d.text(), holds: d.text(), used: d.text()}
	}
	libs := d.libraries()
	var services, scoped, taken, returned []string
	d.keys(func(s string) { services = append(services, s) })
	lost := d.flag()
	d.keys(func(s string) { scoped = append(scoped, s) })
	d.keys(func(s string) { taken = append(taken, s) })
	d.keys(func(s string) { returned = append(returned, s) })
	if d.err == nil && len(d.data) > 0 {
		d.fail("%d bytes too many", len(d.data))
	}
	if d.err != nil {
		return d.err
	}

	for _, s := range sums {
		addNew(in.summaries, s.key, s)
	}
	for k, m := range methods {
		addNew(in.methods, k, m)
	}
	e := &engine{space: in.space}
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

// pending reads what is pending in a frame, and notes to what it is linked.
func (d *decoder) pending(closed map[pair]bool) pending {
	p := pending{d.effects(), d.opens()}
	for _, o := range p.opens {
		d.keys(func(callee string) { closed[pair{o.recv, o.method, d.in.str(callee)}] = true })
	}
	return p
}

func (d *decoder) summary(key string) *summary {
	s := &summary{key: key}
	params := d.num()
	if params > 1<<12 {
		d.fail("%d parameters", params)
		params = 0
	}
	s.params, s.handler, s.steady = int(params), d.flag(), d.flag()
	for range d.count() {
		s.results = append(s.results, d.set())
	}
	for range d.count() {
		s.sites = append(s.sites, site{typ: d.strID(), fn: d.strID(), ident: d.strID(), kept: d.flag()})
	}
	for range d.count() {
		s.heap = append(s.heap, heapEntry{d.location(), d.set(), d.set()})
	}
	s.effects = d.effects()
	s.opens = d.opens()
	d.checkSites(s)
	return s
}

// checkSites fails for a summary that speaks of a site that it does not have.
func (d *decoder) checkSites(s *summary) {
	if d.err != nil {
		return
	}
	check := func(l loc) {
		if ld := d.in.locs[l]; ld.kind == rootAlloc && int(ld.key) >= len(s.sites) {
			d.fail("site %d of %d", ld.key, len(s.sites))
		}
	}
	checkSet := func(set set) {
		for _, it := range set {
			check(it.loc())
		}
	}
	for _, r := range s.results {
		checkSet(r)
	}
	for _, h := range s.heap {
		check(h.at)
		checkSet(h.val)
		checkSet(h.copied)
	}
	for i := range s.effects {
		check(s.effects[i].target)
		checkSet(s.effects[i].key)
		checkSet(s.effects[i].dir)
		checkSet(s.effects[i].val)
		checkSet(s.effects[i].from)
	}
	for i := range s.opens {
		check(s.opens[i].recv)
		for _, a := range s.opens[i].args {
			checkSet(a)
		}
	}
}

func (d *decoder) places() map[string]string {
	out := map[string]string{}
	for range d.count() {
		k := d.text()
		out[k] = d.posn()
	}
	return out
}
