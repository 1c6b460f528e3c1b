package engine

// libraries writes the facts about libraries.
func (x *exporter) libraries(libs *libraryFacts) {
	enc := x.enc
	enc.flag(libs.serves)
	fns := sortedKeys(libs.opens)
	enc.num(uint64(len(fns)))
	for _, fn := range fns {
		enc.text(fn)
		enc.num(uint64(len(libs.opens[fn])))
		for _, o := range libs.opens[fn] {
			enc.text(o.symbol)
			enc.text(o.name)
			enc.posn(o.posn)
			enc.flag(o.idle)
			enc.flag(o.here)
			enc.num(uint64(len(o.asks)))
			for _, a := range o.asks {
				enc.text(a.symbol)
				enc.num(uint64(a.kind))
				enc.cond(a.cond)
			}
		}
	}
	keys := sortedKeys(libs.answers)
	enc.num(uint64(len(keys)))
	for _, k := range keys {
		enc.text(k)
		enc.cond(libs.answers[k])
	}
}

func (e *encoder) cond(c cond) {
	e.flag(c.set)
	e.flag(c.unset)
	e.flag(c.unknown)
	e.num(uint64(len(c.needs)))
	for _, n := range c.needs {
		e.num(uint64(n.param))
		e.text(n.path)
	}
}

func (d *decoder) cond() cond {
	c := cond{set: d.flag(), unset: d.flag(), unknown: d.flag()}
	for range d.count() {
		c.needs = append(c.needs, need{int(d.num() & 0xfff), d.text()})
	}
	return c
}

// libraries reads them. The table says what the symbols are; one that it does
// not know was written with other models.
func (d *decoder) libraries() *libraryFacts {
	libs := newLibraryFacts()
	libs.serves = d.flag()
	for range d.count() {
		fn := d.text()
		for range d.count() {
			o := openConstruct{symbol: d.text(), name: d.text(), posn: d.posn(), idle: d.flag(), here: d.flag()}
			for range d.count() {
				a := ask{symbol: d.text(), kind: askKind(d.num()), cond: d.cond()}
				if a.kind > ofResult {
					d.fail("option of kind %d", a.kind)
				}
				o.asks = append(o.asks, a)
			}
			libs.opens[fn] = append(libs.opens[fn], o)
		}
	}
	for range d.count() {
		k := d.text()
		libs.answers[k] = d.cond()
	}
	return libs
}
