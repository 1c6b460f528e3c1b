package engine

import (
	"go/token"

	"github.com/statevet/statevet/analyzer/codec"
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
	enc.Flag(libs.Serves)
	fns := sortedKeys(libs.Opens)
	enc.Num(uint64(len(fns)))
	for _, fn := range fns {
		enc.Text(fn)
		enc.Num(uint64(len(libs.Opens[fn])))
		for _, o := range libs.Opens[fn] {
			enc.Text(o.Symbol)
			enc.Text(o.Name)
			enc.Posn(o.Posn)
			enc.Flag(o.Idle)
			enc.Flag(o.Here)
			enc.Num(uint64(len(o.Asks)))
			for _, a := range o.Asks {
				enc.Text(a.Symbol)
				enc.Num(uint64(a.Kind))
				writeCond(enc, a.Cond)
			}
		}
	}
	keys := sortedKeys(libs.Answers)
	enc.Num(uint64(len(keys)))
	for _, k := range keys {
		enc.Text(k)
		writeCond(enc, libs.Answers[k])
	}
}

func writeCond(e *codec.Encoder, c library.Cond) {
	e.Flag(c.Set)
	e.Flag(c.Unset)
	e.Flag(c.Unknown)
	e.Num(uint64(len(c.Needs)))
	for _, n := range c.Needs {
		e.Num(uint64(n.Param))
		e.Text(n.Path)
	}
}

func readCond(d *codec.Decoder) library.Cond {
	c := library.Cond{Set: d.Flag(), Unset: d.Flag(), Unknown: d.Flag()}
	for range d.Count() {
		c.Needs = append(c.Needs, library.Need{Param: int(d.Num() & 0xfff), Path: d.Text()})
	}
	return c
}

// readLibraries reads them. The table says what the symbols are; one that it does
// not know was written with other models.
func readLibraries(d *codec.Decoder) *library.Facts {
	libs := library.NewFacts()
	libs.Serves = d.Flag()
	for range d.Count() {
		fn := d.Text()
		for range d.Count() {
			o := library.OpenConstruct{Symbol: d.Text(), Name: d.Text(), Posn: d.Posn(), Idle: d.Flag(), Here: d.Flag()}
			for range d.Count() {
				a := library.Ask{Symbol: d.Text(), Kind: library.Kind(d.Num()), Cond: readCond(d)}
				if a.Kind > library.OfResult {
					d.Fail("option of kind %d", a.Kind)
				}
				o.Asks = append(o.Asks, a)
			}
			libs.Opens[fn] = append(libs.Opens[fn], o)
		}
	}
	for range d.Count() {
		k := d.Text()
		libs.Answers[k] = readCond(d)
	}
	return libs
}
