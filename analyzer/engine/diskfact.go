package engine

import (
	"slices"
	"strings"
)

// disk writes what packages above need to know of files.
func (x *exporter) disk(d *disk) {
	told := newDisk()
	told.writes, told.reads, told.accessors, told.reported = x.distinct(d.writes), x.distinct(d.reads), x.distinct(d.accessors), d.reported
	for _, w := range slices.Concat(told.writes, told.reads, told.accessors) {
		for _, it := range w.dir {
			x.mention(it.loc())
		}
	}
	for _, id := range x.tellingOrigins(d) {
		told.origins[id] = d.origins[id]
	}
	x.enc.disk(told, x.effectPosn)
}

func (e *encoder) disk(d *disk, posn func(*effect) string) {
	for _, list := range [][]effect{d.writes, d.reads, d.accessors} {
		e.effects(list, posn)
	}
	e.keys(sortedKeys(d.reported))
	ids := sortedKeys(d.origins)
	e.num(uint64(len(ids)))
	for _, id := range ids {
		e.text(id)
		e.keys(d.origins[id])
	}
}

// distinct keeps the first of the effects that do the same to the same directory.
func (x *exporter) distinct(list []effect) []effect {
	seen := map[string]bool{}
	var out []effect
	for _, w := range list {
		name := strings.Join(x.namesIn(w.dir), " ")
		if w.kind == fileWrite {
			name = x.effectPosn(&w)
		}
		if !seen[name] {
			seen[name] = true
			out = append(out, w)
		}
	}
	return out
}

// tellingOrigins returns the variables whose origins packages above may need: those that
// lie on the way from an effect to what names its directory, and those that hold a literal
// path.
func (x *exporter) tellingOrigins(d *disk) []string {
	want := map[string]bool{}
	for _, list := range [][]effect{d.writes, d.reads, d.accessors} {
		for _, w := range list {
			for _, id := range x.directoryOf(d, w.dir).ids {
				want[id] = true
			}
		}
	}
	var ids []string
	for _, id := range sortedKeys(d.origins) {
		if want[id] || slices.ContainsFunc(d.origins[id], isPathLiteral) {
			ids = append(ids, id)
		}
	}
	return ids
}

func isPathLiteral(name string) bool {
	return strings.HasPrefix(name, literalPrefix) && strings.Contains(name, "/")
}

func (d *decoder) disk() *disk {
	out := newDisk()
	out.writes, out.reads, out.accessors = d.effects(), d.effects(), d.effects()
	d.keys(func(id string) { out.reported[id] = true })
	for range d.count() {
		id := d.text()
		d.keys(func(from string) { out.addOrigin(id, from) })
	}
	return out
}
