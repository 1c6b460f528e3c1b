package engine

import (
	"go/constant"
	"go/types"
	"os"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
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
	nameHop = hop{hopFree, 1 << 15}
	dirHop  = hop{hopFree, 1<<15 + 1}
	dataHop = hop{hopFree, 1<<15 + 2}
)

// fileCall is a call of a function of the table that deals with files.
type fileCall struct {
	at    callAt
	entry *table.Entry
	vals  []ssa.Value // the arguments, without the receiver of an interface call
	args  []set       // with the receiver
	shift int         // of argument 0 in args
}

func (f *function) fileCall(at callAt, e *table.Entry, sig *types.Signature, args []set) *fileCall {
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
func (f *function) path(c *fileCall) (key, dir set, ok bool) {
	n := c.entry.Path + c.shift
	v := n - (len(c.args) - len(c.vals))
	if n >= len(c.args) || v >= len(c.vals) {
		return nil, nil, false
	}
	return f.weaken(c.args[n]), f.directory(c.vals[v]), true
}

// applyFile applies the entry of a function that deals with files, and reports
// whether the results are set as well.
func (f *function) applyFile(c *fileCall) bool {
	e := c.entry
	if e.Role == table.FileTemp {
		f.openFile(c, set{derived(f.loc(rootTemp, 0, 0))}, nil)
		return true
	}
	key, dir, ok := f.path(c)
	if !ok {
		return false
	}
	kind, w := fileRead, c.at.when
	switch e.Role {
	case table.FileOpen:
		if f.opensForWriting(c) {
			f.openFile(c, f.union(key, set{derived(f.disk())}), dir)
			return true
		}
	case table.FileWrite:
		f.emit(effect{kind: fileWrite, when: w, target: f.disk(), key: key, dir: dir, val: f.written(c), pos: c.at.pos})
		return false
	case table.FileProbe:
		kind = fileProbe
	case table.FileRemove:
		kind = fileRemove
	case table.FileServe:
		w = served
		if len(dir) == 0 {
			return false // files that are part of the program
		}
	}
	f.emit(effect{kind: kind, when: w, target: f.disk(), key: key, dir: dir, pos: c.at.pos})
	return false
}

// disk is the root of the files that this function names.
func (f *function) disk() loc { return f.loc(rootDisk, f.str(f.key), 0) }

// written is what a call writes to a file.
func (f *function) written(c *fileCall) set {
	if c.entry.Val == table.None {
		return set{f.client(f.callText(c.at.instr.(ssa.CallInstruction).Common()), c.at.pos)}
	}
	if n := c.entry.Val + c.shift; n < len(c.args) {
		return f.weaken(f.union(c.args[n], f.poured(c.args[n])))
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
func (f *function) openFile(c *fileCall, name, dir set) {
	l := f.alloc(c.at.instr, "file", nil, site{})
	f.hold(f.at(l, nameHop), name)
	f.hold(f.at(l, dirHop), dir)
	f.setResults(c.at, func(t types.Type) set {
		switch {
		case program.IsError(t):
			return nil
		case program.IsText(t):
			return name
		}
		return set{ref(l)}
	})
}

// files returns the open files that values of s are or lead to.
func (f *function) files(s set) []loc {
	var out []loc
	seen := map[loc]bool{}
	var visit func(s set)
	visit = func(s set) {
		for _, it := range s {
			d := f.locs[it.loc()]
			if d.kind != rootAlloc || seen[it.loc()] {
				continue
			}
			seen[it.loc()] = true
			for _, l := range f.heapAt[d.key] {
				in := f.locs[l]
				if !f.isPrefix(d.path, in.path) {
					continue
				}
				if file, ok := f.named(l); ok {
					out = append(out, file)
				} else if h := f.paths[in.path].hop; h != dirHop && h != dataHop {
					visit(f.heap[l])
				}
			}
			visit(f.held(it.loc()))
		}
	}
	if f.opened {
		visit(s)
	}
	return out
}

// named returns the file whose name is held at l.
func (f *function) named(l loc) (loc, bool) {
	d := f.locs[l]
	if d.path == 0 || f.paths[d.path].hop != nameHop {
		return 0, false
	}
	return f.loc(d.kind, d.key, f.paths[d.path].parent), true
}

// poured is what was written to the files of s.
func (f *function) poured(s set) set {
	var out set
	for _, file := range f.files(s) {
		out = f.union(out, f.flatten(f.heap[f.at(file, dataHop)]))
	}
	return out
}

// pourInto writes data to the file that it is, or to those that it leads to.
func (f *function) pourInto(it item, data set) {
	for _, file := range f.files(set{it}) {
		f.hold(f.at(file, dataHop), f.weaken(data))
	}
}

// pour lets what a call of unknown effects gets flow into the files that it gets
// as well: a method writes its arguments, a function the arguments that follow.
// Readers come after writers, by a custom that only receivers break.
func (f *function) pour(at callAt, vals []ssa.Value, args []set, method bool) {
	offset := len(args) - len(vals)
	for i, a := range args {
		var data set
		for j, b := range args {
			if j > i || method && j == 0 && i > 0 {
				data = f.union(data, f.weaken(b))
			}
		}
		if len(data) == 0 {
			continue
		}
		for _, it := range a {
			switch d := f.locs[it.loc()]; d.kind {
			case rootAlloc:
				f.pourInto(it, data)
			case rootParam, rootFree:
				if i >= offset && f.mayBeFile(d) {
					f.emit(effect{kind: pour, when: at.when, target: it.loc(), val: data})
				}
			}
		}
	}
}

// applyPour applies the effect that a callee writes to what may be a file.
func (f *function) applyPour(e *effect, b *binding) {
	for _, it := range f.load(f.subst(ref(e.target), b)) {
		f.emit(effect{kind: pour, target: it.loc(), val: f.substSet(e.val, b)})
	}
}

// mayBeFile reports whether a parameter, a free variable or a field of one may
// be a file to write to.
func (f *function) mayBeFile(d locData) bool {
	var t types.Type
	switch {
	case d.path != 0:
		h := f.paths[d.path].hop
		typ := ""
		if h.kind == hopField {
			typ = f.decls[f.strs[h.name]].typ
		}
		return typ == "io.Writer" || typ == "*os.File"
	case d.kind == rootParam && int(d.key) < len(f.fn.Params):
		t = f.fn.Params[d.key].Type()
	case d.kind == rootFree && int(d.key) < len(f.fn.FreeVars):
		t = program.Deref(f.fn.FreeVars[d.key].Type())
	default:
		return false
	}
	if f.isRequest(t) {
		return false
	}
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "Write")
	_, ok := obj.(*types.Func)
	return ok
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
				if f.locs[it.loc()].kind == rootDisk {
					f.cur = f.sites[id].instr
					f.emit(effect{kind: fileWrite, target: it.loc(), key: name, dir: f.heap[f.at(file, dirHop)], val: f.heap[f.at(file, dataHop)], pos: f.sites[id].pos})
				}
			}
		}
	}
}
