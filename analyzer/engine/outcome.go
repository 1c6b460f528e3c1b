package engine

import (
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
)

// What is known of values, and of the way of control, after a look-up that missed or hit.

// outcome is what is known of a value.
type outcome uint8

const (
	either outcome = iota
	zero           // false, nil, or nothing in it
	some           // true, an error, an object
)

// not is the outcome of the opposite.
func (o outcome) not() outcome {
	switch o {
	case zero:
		return some
	case some:
		return zero
	}
	return either
}

// attempt is a look-up and what came of it.
type attempt struct {
	look    ssa.Instruction
	results []outcome // of several results, each; none if nothing is known
	hit     bool
	known   map[ssa.Value]outcome
}

// blocks are those to which control may come after the look-up.
func (a *attempt) blocks() []*ssa.BasicBlock {
	blocks := []*ssa.BasicBlock{a.look.Block()}
	seen := map[*ssa.BasicBlock]bool{a.look.Block(): true}
	for i := 0; i < len(blocks); i++ {
		succs := blocks[i].Succs
		if u, ok := blocks[i].Instrs[len(blocks[i].Instrs)-1].(*ssa.If); ok {
			if s := a.side(u); s != nil {
				succs = []*ssa.BasicBlock{s}
			}
		}
		for _, s := range succs {
			if !seen[s] {
				seen[s] = true
				blocks = append(blocks, s)
			}
		}
	}
	return blocks
}

// side is the side of a branch to which control goes, if that is known.
func (a *attempt) side(u *ssa.If) *ssa.BasicBlock {
	switch a.of(u.Cond) {
	case some:
		return u.Block().Succs[0]
	case zero:
		return u.Block().Succs[1]
	}
	return nil
}

// of is what is known of v; of what depends on itself nothing is.
func (a *attempt) of(v ssa.Value) outcome {
	o, ok := a.known[v]
	if !ok {
		if a.known == nil {
			a.known = map[ssa.Value]outcome{}
		}
		a.known[v] = either
		o = a.value(v)
		a.known[v] = o
	}
	return o
}

func (a *attempt) value(v ssa.Value) outcome {
	if _, ok := v.(*ssa.Const); !ok && a.hit && program.IsError(v.Type()) {
		return zero
	}
	if instr, ok := v.(ssa.Instruction); ok && instr == a.look {
		if len(a.results) == 1 {
			return a.results[0]
		}
		return either
	}
	switch v := v.(type) {
	case *ssa.Const:
		return fixed(v)
	case *ssa.Extract:
		if instr, ok := v.Tuple.(ssa.Instruction); ok && instr == a.look && v.Index < len(a.results) {
			return a.results[v.Index]
		}
		if t, ok := v.Tuple.(*ssa.TypeAssert); ok && a.of(t.X) == zero {
			return zero
		}
	case *ssa.UnOp:
		return a.unop(v)
	case *ssa.BinOp:
		return a.compare(v)
	case *ssa.Phi:
		all := a.of(v.Edges[0])
		for _, e := range v.Edges[1:] {
			if a.of(e) != all {
				return either
			}
		}
		return all
	case *ssa.ChangeType:
		return a.of(v.X)
	case *ssa.ChangeInterface:
		return a.of(v.X)
	case *ssa.Field:
		if a.of(v.X) == zero {
			return zero
		}
	case *ssa.Call:
		if b, ok := v.Call.Value.(*ssa.Builtin); ok && (b.Name() == "len" || b.Name() == "cap") {
			return a.of(v.Call.Args[0])
		}
	case *ssa.Alloc, *ssa.MakeInterface, *ssa.MakeMap, *ssa.MakeClosure:
		return some
	}
	return either
}

// unop: not, or the value of a variable that is set once.
func (a *attempt) unop(v *ssa.UnOp) outcome {
	switch v.Op {
	case token.NOT:
		return a.of(v.X).not()
	case token.MUL:
		local, ok := v.X.(*ssa.Alloc)
		if !ok {
			return either
		}
		var once *ssa.Store
		for _, r := range *local.Referrers() {
			switch r := r.(type) {
			case *ssa.Store:
				if once != nil || r.Addr != local {
					return either
				}
				once = r
			case *ssa.UnOp, *ssa.DebugRef:
			default:
				return either
			}
		}
		if once != nil {
			return a.of(once.Val)
		}
	}
	return either
}

// compare is the outcome of a comparison.
func (a *attempt) compare(v *ssa.BinOp) outcome {
	x, y := a.of(v.X), a.of(v.Y)
	if x == either || y == either || x == some && y == some {
		return either
	}
	same := x == y
	switch v.Op {
	case token.EQL:
		return truth(same)
	case token.NEQ:
		return truth(!same)
	case token.GTR, token.LSS:
		if same {
			return zero
		}
	case token.GEQ, token.LEQ:
		if same {
			return some
		}
	}
	return either
}

func truth(b bool) outcome {
	if b {
		return some
	}
	return zero
}

// fixed is the outcome of a constant.
func fixed(c *ssa.Const) outcome {
	if c.Value == nil {
		return zero
	}
	switch c.Value.Kind() {
	case constant.Bool:
		return truth(constant.BoolVal(c.Value))
	case constant.String:
		return truth(constant.StringVal(c.Value) != "")
	case constant.Unknown:
		return either
	}
	return truth(constant.Sign(c.Value) != 0)
}
