package engine

import (
	"go/token"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/library"
)

// findLibraries finds stores inside libraries, and what packages above need to know of them.
func (e *engine) findLibraries(dirs *directives) ([]finding.Located, *library.Facts) {
	return library.Find(&library.Input{
		Pass: e.pass, Order: e.order, Program: e.prog, Uses: e.uses, Table: e.table,
		Below: e.below.libs, Analysed: e.below.packages, Lost: e.below.lost,
		IsServing: e.isServing, OnlyServing: e.within, IsGenerated: e.generatedAt, EntryOf: e.entryAt, Captured: e.capturedIdentity,
		Accepted: func(pos token.Pos) (finding.Step, bool) {
			dir := dirs.at(e, pos, []string{finding.Library.Check()})
			if dir == nil {
				return finding.Step{}, false
			}
			dir.Used = true
			return e.suppressed(dir), true
		},
	})
}

// libraries writes the facts about libraries.
func (x *exporter) libraries(libs *library.Facts) {
	enc := x.enc
	enc.flag(libs.Serves)
	fns := sortedKeys(libs.Opens)
	enc.num(uint64(len(fns)))
	for _, fn := range fns {
		enc.text(fn)
		enc.num(uint64(len(libs.Opens[fn])))
		for _, o := range libs.Opens[fn] {
			enc.text(o.Symbol)
			enc.text(o.Name)
			enc.posn(o.Posn)
			enc.flag(o.Idle)
			enc.flag(o.Here)
			enc.num(uint64(len(o.Asks)))
			for _, a := range o.Asks {
				enc.text(a.Symbol)
				enc.num(uint64(a.Kind))
				enc.cond(a.Cond)
			}
		}
	}
	keys := sortedKeys(libs.Answers)
	enc.num(uint64(len(keys)))
	for _, k := range keys {
		enc.text(k)
		enc.cond(libs.Answers[k])
	}
}

func (e *encoder) cond(c library.Cond) {
	e.flag(c.Set)
	e.flag(c.Unset)
	e.flag(c.Unknown)
	e.num(uint64(len(c.Needs)))
	for _, n := range c.Needs {
		e.num(uint64(n.Param))
		e.text(n.Path)
	}
}

func (d *decoder) cond() library.Cond {
	c := library.Cond{Set: d.flag(), Unset: d.flag(), Unknown: d.flag()}
	for range d.count() {
		c.Needs = append(c.Needs, library.Need{Param: int(d.num() & 0xfff), Path: d.text()})
	}
	return c
}

// libraries reads them. The table says what the symbols are; one that it does
// not know was written with other models.
func (d *decoder) libraries() *library.Facts {
	libs := library.NewFacts()
	libs.Serves = d.flag()
	for range d.count() {
		fn := d.text()
		for range d.count() {
			o := library.OpenConstruct{Symbol: d.text(), Name: d.text(), Posn: d.posn(), Idle: d.flag(), Here: d.flag()}
			for range d.count() {
				a := library.Ask{Symbol: d.text(), Kind: library.Kind(d.num()), Cond: d.cond()}
				if a.Kind > library.OfResult {
					d.fail("option of kind %d", a.Kind)
				}
				o.Asks = append(o.Asks, a)
			}
			libs.Opens[fn] = append(libs.Opens[fn], o)
		}
	}
	for range d.count() {
		k := d.text()
		libs.Answers[k] = d.cond()
	}
	return libs
}
