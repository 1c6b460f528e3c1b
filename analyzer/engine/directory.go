package engine

import (
	"go/constant"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// Directories.
//
// A store on disk is a directory: the variable or field that names it, or the
// literal that paths begin with. Where a variable got its value from another one
// or from a literal (origins), these name the directory too. A file that is
// written under a directory is observed if a later request reads or serves one
// under the same, and the literals that follow do not part the two.

// disk is what is known of files here and below.
type disk struct {
	writes    []summary.Effect    // on behalf of clients, about a client, and not reported yet
	reads     []summary.Effect    // on behalf of clients
	accessors []summary.Effect    // by exported functions
	origins   map[string][]string // what a variable that names a directory was made of
	reported  map[string]bool     // directories
}

func newDisk() *disk { return &disk{origins: map[string][]string{}, reported: map[string]bool{}} }

func (d *disk) join(o *disk) {
	d.writes, d.reads, d.accessors = append(d.writes, o.writes...), append(d.reads, o.reads...), append(d.accessors, o.accessors...)
	for id := range o.reported {
		d.reported[id] = true
	}
	for id, from := range o.origins {
		for _, x := range from {
			d.addOrigin(id, x)
		}
	}
}

func (d *disk) addOrigin(id, from string) {
	if id != from && !slices.Contains(d.origins[id], from) {
		d.origins[id] = append(d.origins[id], from)
		slices.Sort(d.origins[id])
	}
}

// literalPrefix marks a literal among the names of a directory.
const literalPrefix = "\""

// here is the literal of the directory in which the process runs.
const here = "."

// directory is what a path is under.
type directory struct {
	ids      []string // of variables
	below    []string // literals that follow a variable
	literals []string // that begin the path
	vague    bool     // a client says it all
}

// directoryOf returns the directory of a path: the variables of type string and
// the literals that it begins with, and what those were made of.
func (e *engine) directoryOf(d *disk, path value.Set) directory {
	var dir directory
	seen := map[string]bool{}
	var add func(name string)
	add = func(name string) {
		if seen[name] {
			return
		}
		seen[name] = true
		if l, ok := strings.CutPrefix(name, literalPrefix); ok {
			dir.literals = append(dir.literals, l)
			return
		}
		dir.ids = append(dir.ids, name)
		for _, from := range d.origins[name] {
			add(from)
		}
	}
	names := e.namesIn(path)
	variables := slices.ContainsFunc(names, func(n string) bool { return !strings.HasPrefix(n, literalPrefix) })
	for _, name := range names {
		if l, ok := strings.CutPrefix(name, literalPrefix); ok && variables {
			dir.below = append(dir.below, l)
		} else {
			add(name)
		}
	}
	if len(dir.below) > 0 {
		var all []string
		for _, l := range dir.literals {
			for _, b := range dir.below {
				all = append(all, l+"/"+b)
			}
		}
		dir.literals = all
	}
	if len(names) == 0 && e.Any(path, value.RootClient) {
		dir.literals, dir.vague = []string{here}, true
	}
	return dir
}

// namesIn returns the names of the directories in a path.
func (e *engine) namesIn(path value.Set) []string {
	var out []string
	for _, it := range path {
		d := e.Locs[it.Loc()]
		if d.Kind == value.RootText {
			out = append(out, literalPrefix+e.Strs[d.Key])
			continue
		}
		if id, _, ok := e.identity(it.Loc()); ok && e.namesDirectory(id) {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// namesDirectory reports whether the variable with the given identity is a text.
func (e *engine) namesDirectory(id string) bool {
	switch e.declOf(id).typ {
	case "string", "net/http.Dir", "":
		return true
	}
	return false
}

// readFrom reports whether what is written under d may be read under o.
func (d directory) readFrom(o directory) bool {
	shared := slices.ContainsFunc(d.ids, func(id string) bool { return slices.Contains(o.ids, id) })
	return shared && (len(d.below) == 0 || len(o.below) == 0 || overlap(d.below, o.below)) || overlap(d.literals, o.literals)
}

// overlap reports whether a file under one of written may be under one of read.
func overlap(written, read []string) bool {
	return slices.ContainsFunc(written, func(w string) bool {
		return slices.ContainsFunc(read, func(r string) bool {
			return w == r || r == here || strings.HasPrefix(w, r+"/") || strings.HasPrefix(r, w+"/")
		})
	})
}

// findOrigins notes what the variables of this package that are texts are made of.
func (e *engine) findOrigins(d *disk) {
	for _, f := range e.funcs {
		for instr := range program.Instructions(f.fn) {
			st, ok := instr.(*ssa.Store)
			if !ok || !isTextVariable(st) {
				continue
			}
			for _, to := range f.namesIn(f.longNames(f.value(st.Addr))) {
				for _, from := range f.namesIn(f.longNames(f.directory(st.Val))) {
					d.addOrigin(to, from)
				}
			}
			f.wordOrigins(d, st)
		}
		for id := range f.sites {
			for _, l := range f.heapAt[int32(id)] {
				long, ok := f.outlives(l)
				if !ok {
					continue
				}
				for _, to := range f.namesIn(value.Set{value.Ref(long)}) {
					for _, from := range f.namesIn(f.longNames(f.flatten(f.heap[l]))) {
						d.addOrigin(to, from)
					}
				}
			}
		}
	}
}

// wordOrigins notes a literal that a field of an object gets that the function makes.
// Whether a word without a slash is a path is told by the field: one that no path begins
// with is not asked for its origins.
func (f *function) wordOrigins(d *disk, st *ssa.Store) {
	if c, ok := st.Val.(*ssa.Const); !ok || c.Value == nil || constant.StringVal(c.Value) == "" {
		return
	}
	for _, it := range f.value(st.Addr) {
		if f.Locs[it.Loc()].Kind != value.RootAlloc {
			continue
		}
		if long, ok := f.outlives(it.Loc()); ok {
			for _, to := range f.namesIn(value.Set{value.Ref(long)}) {
				for _, from := range f.namesIn(f.literal(st.Val, false)) {
					d.addOrigin(to, from)
				}
			}
		}
	}
}

func isTextVariable(st *ssa.Store) bool {
	switch st.Addr.(type) {
	case *ssa.Global, *ssa.FieldAddr, *ssa.FreeVar:
		return program.IsText(st.Val.Type())
	}
	return false
}

// longNames is s as if what the function got outlived requests.
func (f *function) longNames(s value.Set) value.Set {
	var out []value.Item
	for _, it := range s {
		out = append(out, value.Derived(f.asLong(it.Loc())))
	}
	return f.Gathered(out)
}
