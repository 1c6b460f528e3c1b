package engine

import (
	"slices"
	"strings"
)

// disk writes what packages above need to know of files.
func (x *exporter) disk(d *disk) {
	for _, list := range [][]effect{d.writes, d.reads, d.accessors} {
		list = x.distinct(list)
		for i := range list {
			for _, it := range list[i].dir {
				x.mention(it.loc())
			}
		}
		x.enc.effects(list, x.effectPosn)
	}
	x.enc.keys(sortedKeys(d.reported))
	ids := x.tellingOrigins(d)
	x.enc.num(uint64(len(ids)))
	for _, id := range ids {
		x.enc.text(id)
		x.enc.keys(d.origins[id])
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

// tellingOrigins returns the variables whose origins packages above may need:
// those that lie on the way from an effect to what names its directory, and
// those that hold a literal path.
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
