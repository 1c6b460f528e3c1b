package engine

import (
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/codec"
	"github.com/statevet/statevet/analyzer/summary"
)

// disk writes what packages above need to know of files.
func (x *exporter) disk(d *disk) {
	told := newDisk()
	told.writes, told.reads, told.accessors, told.reported = x.distinct(d.writes), x.distinct(d.reads), x.distinct(d.accessors), d.reported
	for _, w := range slices.Concat(told.writes, told.reads, told.accessors) {
		for _, it := range w.Dir {
			x.mention(it.Loc())
		}
	}
	for _, id := range x.tellingOrigins(d) {
		told.origins[id] = d.origins[id]
	}
	writeDisk(x.enc, told, x.effectPosn)
}

func writeDisk(e *codec.Encoder, d *disk, posn func(*summary.Effect) string) {
	for _, list := range [][]summary.Effect{d.writes, d.reads, d.accessors} {
		e.Effects(list, posn)
	}
	e.Keys(sortedKeys(d.reported))
	ids := sortedKeys(d.origins)
	e.Num(uint64(len(ids)))
	for _, id := range ids {
		e.Text(id)
		e.Keys(d.origins[id])
	}
}

// distinct keeps the first of the effects that do the same to the same directory.
func (x *exporter) distinct(list []summary.Effect) []summary.Effect {
	seen := map[string]bool{}
	var out []summary.Effect
	for _, w := range list {
		name := strings.Join(x.namesIn(w.Dir), " ")
		if w.Kind == summary.FileWrite {
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
	for _, list := range [][]summary.Effect{d.writes, d.reads, d.accessors} {
		for _, w := range list {
			for _, id := range x.directoryOf(d, w.Dir).ids {
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

func readDisk(d *codec.Decoder) *disk {
	out := newDisk()
	out.writes, out.reads, out.accessors = d.Effects(), d.Effects(), d.Effects()
	d.Keys(func(id string) { out.reported[id] = true })
	for range d.Count() {
		id := d.Text()
		d.Keys(func(from string) { out.addOrigin(id, from) })
	}
	return out
}
