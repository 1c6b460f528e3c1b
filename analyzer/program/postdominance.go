package program

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// Control dependence.
//
// A block depends on a branch if one side leads there in any case, and not both do. That is
// read off the tree of immediate post-dominators: from a side up to what both sides lead
// to. It is computed once for a function, in the way of Cooper, Harvey and Kennedy on the
// reversed graph. A loop without an end is taken to end at its first block, so that what
// is decided in it is decided there.

// Control remembers what was asked of the control flow of functions.
type Control struct {
	postdoms   map[*ssa.Function][]int
	dependents map[*ssa.If]map[*ssa.BasicBlock]bool
	chooses    map[*ssa.If]bool
}

// NewControl returns a Control that was asked nothing.
func NewControl() *Control {
	return &Control{map[*ssa.Function][]int{}, map[*ssa.If]map[*ssa.BasicBlock]bool{}, map[*ssa.If]bool{}}
}

// postDominators returns the immediate post-dominator of each block of fn, by index; the
// index after the last block is that of the exit.
func (c *Control) postDominators(fn *ssa.Function) []int {
	if ipdom, ok := c.postdoms[fn]; ok {
		return ipdom
	}
	n := len(fn.Blocks)
	exits := endsOf(fn)
	number, order := reversePostOrder(fn, exits)
	ipdom := make([]int, n+1)
	for i := range ipdom {
		ipdom[i] = -1
	}
	ipdom[n] = n
	meet := func(a, b int) int {
		for a != b {
			for number[a] < number[b] {
				a = ipdom[a]
			}
			for number[b] < number[a] {
				b = ipdom[b]
			}
		}
		return a
	}
	for changed := true; changed; {
		changed = false
		for _, i := range slices.Backward(order) {
			if i == n {
				continue
			}
			best := -1
			after := make([]int, 0, len(fn.Blocks[i].Succs)+1)
			for _, s := range fn.Blocks[i].Succs {
				after = append(after, s.Index)
			}
			if slices.Contains(exits, i) {
				after = append(after, n)
			}
			for _, s := range after {
				switch {
				case ipdom[s] < 0:
				case best < 0:
					best = s
				default:
					best = meet(best, s)
				}
			}
			if ipdom[i] != best {
				ipdom[i] = best
				changed = true
			}
		}
	}
	c.postdoms[fn] = ipdom
	return ipdom
}

// reversePostOrder numbers the blocks in the order in which a walk against the edges, from
// the exit, is done with them.
func reversePostOrder(fn *ssa.Function, exits []int) (number, order []int) {
	n := len(fn.Blocks)
	before := func(i int) []int {
		if i == n {
			return exits
		}
		var out []int
		for _, p := range fn.Blocks[i].Preds {
			out = append(out, p.Index)
		}
		return out
	}
	type visit struct {
		at   int
		next []int
	}
	number = make([]int, n+1)
	seen := make([]bool, n+1)
	seen[n] = true
	for stack := []visit{{n, before(n)}}; len(stack) > 0; {
		top := &stack[len(stack)-1]
		if len(top.next) == 0 {
			number[top.at] = len(order)
			order = append(order, top.at)
			stack = stack[:len(stack)-1]
			continue
		}
		i := top.next[0]
		top.next = top.next[1:]
		if !seen[i] {
			seen[i] = true
			stack = append(stack, visit{i, before(i)})
		}
	}
	return number, order
}

// endsOf returns the indices of the blocks at which fn ends: those without successors, and
// the first block of each loop that nothing leads out of.
func endsOf(fn *ssa.Function) []int {
	var out []int
	in := make([]int, len(fn.Blocks))
	for n, scc := range Components(fn.Blocks, func(b *ssa.BasicBlock) []*ssa.BasicBlock { return b.Succs }) {
		for _, b := range scc {
			in[b.Index] = n // what an edge leads to has its number already
		}
		leaves := slices.ContainsFunc(scc, func(b *ssa.BasicBlock) bool {
			return slices.ContainsFunc(b.Succs, func(s *ssa.BasicBlock) bool { return in[s.Index] != n })
		})
		if !leaves {
			first := slices.MinFunc(scc, func(a, b *ssa.BasicBlock) int { return a.Index - b.Index })
			out = append(out, first.Index)
		}
	}
	slices.Sort(out)
	return out
}

// Dependent returns the blocks that depend on a branch, or on one in such a block.
func (c *Control) Dependent(branch *ssa.If) map[*ssa.BasicBlock]bool {
	if out, ok := c.dependents[branch]; ok {
		return out
	}
	fn := branch.Parent()
	ipdom := c.postDominators(fn)
	out := map[*ssa.BasicBlock]bool{}
	for work := []*ssa.BasicBlock{branch.Block()}; len(work) > 0; work = work[1:] {
		from := work[0]
		for _, s := range from.Succs {
			for i := s.Index; i >= 0 && i < len(fn.Blocks) && i != ipdom[from.Index]; i = ipdom[i] {
				if b := fn.Blocks[i]; !out[b] {
					out[b] = true
					work = append(work, b)
				}
			}
		}
	}
	c.dependents[branch] = out
	return out
}

// ChoosesReturn reports whether the sides of a branch lead to different return statements.
func (c *Control) ChoosesReturn(branch *ssa.If) bool {
	is, ok := c.chooses[branch]
	if !ok {
		a, b := reachable(branch.Block().Succs[0]), reachable(branch.Block().Succs[1])
		for r := range Returns(branch.Parent()) {
			is = is || a[r.Block()] != b[r.Block()]
		}
		c.chooses[branch] = is
	}
	return is
}
