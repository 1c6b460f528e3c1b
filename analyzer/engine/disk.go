package engine

import (
	"go/constant"
	"go/types"
	"os"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/table"
	"github.com/statevet/statevet/analyzer/value"
)

// Files.
//
// A file is named by a path, and a path by where it comes from: the variables
// and literals that are the same for all requests name the directory, what is a
// client's or made for one names the file in it. So an effect on a file has its
// path as key, and what the path begins with as dir. Its target is the root of the function that does it, which keeps
// nothing but tells apart what no variable or literal names.
//
// A file that is open for writing is an allocation which holds its path (nameHop
// and dirHop) and what is written to it (dataHop), so that it can be handed on like any other
// value; the write stands where it was opened.

var (
	nameHop = value.Hop{Kind: value.HopFree, Name: 1 << 15}
	dirHop  = value.Hop{Kind: value.HopFree, Name: 1<<15 + 1}
	dataHop = value.Hop{Kind: value.HopFree, Name: 1<<15 + 2}
)

// fileCall is a call of a function of the table that deals with files.
type fileCall struct {
	at    callAt
	entry *table.Entry
	vals  []ssa.Value // the arguments, without the receiver of an interface call
	args  []value.Set // with the receiver
	shift int         // of argument 0 in args
}

func (f *function) fileCall(at callAt, e *table.Entry, sig *types.Signature, args []value.Set) *fileCall {
	c := &fileCall{at: at, entry: e, args: args}
	if call, ok := at.instr.(ssa.CallInstruction); ok {
		c.vals = call.Common().Args
	}
	if sig.Recv() != nil {
		c.shift = 1
	}
	return c
}

// path is where the path that a call names comes from, and what it begins with.
func (f *function) path(c *fileCall) (key, dir value.Set, ok bool) {
	n := c.entry.Path + c.shift
	v := n - (len(c.args) - len(c.vals))
	if n >= len(c.args) || v >= len(c.vals) {
		return nil, nil, false
	}
	return f.Weaken(c.args[n]), f.directory(c.vals[v]), true
}

// applyFile applies the entry of a function that deals with files, and reports
// whether the results are set as well.
func (f *function) applyFile(c *fileCall) bool {
	e := c.entry
	if e.Role == table.FileTemp {
		f.openFile(c, value.Set{value.Derived(f.Loc(value.RootTemp, 0, 0))}, nil)
		return true
	}
	key, dir, ok := f.path(c)
	if !ok {
		return false
	}
	kind, w := summary.FileRead, c.at.when
	switch e.Role {
	case table.FileOpen:
		if f.opensForWriting(c) {
			f.openFile(c, f.Union(key, value.Set{value.Derived(f.disk())}), dir)
			return true
		}
	case table.FileWrite:
		f.emit(summary.Effect{Kind: summary.FileWrite, When: w, Target: f.disk(), Key: key, Dir: dir, Val: f.written(c), Pos: c.at.pos})
		return false
	case table.FileProbe:
		kind = summary.FileProbe
	case table.FileRemove:
		kind = summary.FileRemove
	case table.FileServe:
		w = summary.Served
		if len(dir) == 0 {
			return false // files that are part of the program
		}
	}
	f.emit(summary.Effect{Kind: kind, When: w, Target: f.disk(), Key: key, Dir: dir, Pos: c.at.pos})
	return false
}

// disk is the root of the files that this function names.
func (f *function) disk() value.Loc { return f.Loc(value.RootDisk, f.Str(f.key), 0) }

// written is what a call writes to a file.
func (f *function) written(c *fileCall) value.Set {
	if c.entry.Val == table.None {
		return value.Set{f.client(f.callText(c.at.instr.(ssa.CallInstruction).Common()), c.at.pos)}
	}
	if n := c.entry.Val + c.shift; n < len(c.args) {
		return f.Weaken(f.Union(c.args[n], f.poured(c.args[n])))
	}
	return nil
}

// opensForWriting reports whether the flags of a call, if it has some that are
// known, ask for more than reading.
func (f *function) opensForWriting(c *fileCall) bool {
	if c.entry.Flag == table.None {
		return true
	}
	n := c.entry.Flag + c.shift - (len(c.args) - len(c.vals))
	if n >= len(c.vals) {
		return false
	}
	flags, ok := c.vals[n].(*ssa.Const)
	if !ok || flags.Value == nil || flags.Value.Kind() != constant.Int {
		return true
	}
	const writing = int64(os.O_WRONLY | os.O_RDWR) // O_CREATE alone makes a missing file empty
	return flags.Int64()&writing != 0
}

// openFile makes the results of a call: files with the given name, or the name.
func (f *function) openFile(c *fileCall, name, dir value.Set) {
	l := f.alloc(c.at.instr, "file", nil, summary.Site{})
	f.hold(f.At(l, nameHop), name)
	f.hold(f.At(l, dirHop), dir)
	f.setResults(c.at, func(t types.Type) value.Set {
		switch {
		case program.IsError(t):
			return nil
		case program.IsText(t):
			return name
		}
		return value.Set{value.Ref(l)}
	})
}

// files returns the open files that values of s are or lead to.
func (f *function) files(s value.Set) []value.Loc {
	var out []value.Loc
	seen := map[value.Loc]bool{}
	var visit func(s value.Set)
	visit = func(s value.Set) {
		for _, it := range s {
			d := f.Locs[it.Loc()]
			if d.Kind != value.RootAlloc || seen[it.Loc()] {
				continue
			}
			seen[it.Loc()] = true
			for _, l := range f.heapAt[d.Key] {
				in := f.Locs[l]
				if !f.IsPrefix(d.Path, in.Path) {
					continue
				}
				if file, ok := f.named(l); ok {
					out = append(out, file)
				} else if h := f.Paths[in.Path].Hop; h != dirHop && h != dataHop {
					visit(f.heap[l])
				}
			}
			visit(f.held(it.Loc()))
		}
	}
	if f.opened {
		visit(s)
	}
	return out
}

// named returns the file whose name is held at l.
func (f *function) named(l value.Loc) (value.Loc, bool) {
	d := f.Locs[l]
	if d.Path == 0 || f.Paths[d.Path].Hop != nameHop {
		return 0, false
	}
	return f.Loc(d.Kind, d.Key, f.Paths[d.Path].Parent), true
}

// poured is what was written to the files of s.
func (f *function) poured(s value.Set) value.Set {
	var out value.Set
	for _, file := range f.files(s) {
		out = f.Union(out, f.flatten(f.heap[f.At(file, dataHop)]))
	}
	return out
}

// pourInto writes data to the file that it is, or to those that it leads to.
func (f *function) pourInto(it value.Item, data value.Set) {
	for _, file := range f.files(value.Set{it}) {
		f.hold(f.At(file, dataHop), f.Weaken(data))
	}
}

// pour lets what a call of unknown effects gets flow into the files that it gets
// as well: a method writes its arguments, a function the arguments that follow.
// Readers come after writers, by a custom that only receivers break.
func (f *function) pour(at callAt, vals []ssa.Value, args []value.Set, method bool) {
	offset := len(args) - len(vals)
	for i, a := range args {
		var data value.Set
		for j, b := range args {
			if j > i || method && j == 0 && i > 0 {
				data = f.Union(data, f.Weaken(b))
			}
		}
		if len(data) == 0 {
			continue
		}
		for _, it := range a {
			switch d := f.Locs[it.Loc()]; d.Kind {
			case value.RootAlloc:
				f.pourInto(it, data)
			case value.RootParam, value.RootFree:
				if i >= offset && f.mayBeFile(d) {
					f.emit(summary.Effect{Kind: summary.Pour, When: at.when, Target: it.Loc(), Val: data})
				}
			}
		}
	}
}

// applyPour applies the effect that a callee writes to what may be a file.
func (f *function) applyPour(e *summary.Effect, b *binding) {
	for _, it := range f.load(f.subst(value.Ref(e.Target), b)) {
		f.emit(summary.Effect{Kind: summary.Pour, Target: it.Loc(), Val: f.substSet(e.Val, b)})
	}
}

// mayBeFile reports whether a parameter, a free variable or a field of one may
// be a file to write to.
func (f *function) mayBeFile(d value.Location) bool {
	var t types.Type
	switch {
	case d.Path != 0:
		h := f.Paths[d.Path].Hop
		typ := ""
		if h.Kind == value.HopField {
			typ = f.decls[f.Strs[h.Name]].typ
		}
		return typ == "io.Writer" || typ == "*os.File"
	case d.Kind == value.RootParam && int(d.Key) < len(f.fn.Params):
		t = f.fn.Params[d.Key].Type()
	case d.Kind == value.RootFree && int(d.Key) < len(f.fn.FreeVars):
		t = program.Deref(f.fn.FreeVars[d.Key].Type())
	default:
		return false
	}
	return !f.isRequest(t) && hasWrite(t)
}

// noteFiles records the writes to the files that the function opened.
func (f *function) noteFiles() {
	if !f.opened {
		return
	}
	for id := range f.sites {
		for _, l := range f.heapAt[int32(id)] {
			file, ok := f.named(l)
			if !ok {
				continue
			}
			name := f.heap[l]
			for _, it := range name {
				if f.Locs[it.Loc()].Kind == value.RootDisk {
					f.cur = f.sites[id].Instr
					f.emit(summary.Effect{Kind: summary.FileWrite, Target: it.Loc(), Key: name, Dir: f.heap[f.At(file, dirHop)], Val: f.heap[f.At(file, dataHop)], Pos: f.sites[id].Pos})
				}
			}
		}
	}
}
