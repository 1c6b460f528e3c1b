package engine

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/value"
)

// Channels made for who asked.
//
// A goroutine that owns its subscribers may make the channel of each itself, and answer
// with it on a channel that it received: then it is that client's as if the client had
// made and sent it. A channel that is sent anywhere else, to a pool of workers say, is
// nobody's.

// asker is what the goroutine received from whom it sends the channel that it makes.
func (f *function) asker(made ssa.Value) value.Set {
	if !f.blocks || made.Referrers() == nil {
		return nil
	}
	var out value.Set
	to := func(ch ssa.Value) {
		if isReceived(ch) {
			out = f.Union(out, f.Weaken(f.value(ch)))
		}
	}
	for _, r := range *made.Referrers() {
		switch r := r.(type) {
		case *ssa.ChangeType: // the end to receive from
			out = f.Union(out, f.asker(r))
		case *ssa.Send:
			if r.X == made {
				to(r.Chan)
			}
		case *ssa.Select:
			for _, st := range r.States {
				if st.Dir == types.SendOnly && st.Send == made {
					to(st.Chan)
				}
			}
		}
	}
	return out
}

// isReceived reports whether v came through a channel, or is a field of what did.
func isReceived(v ssa.Value) bool {
	for seen := map[ssa.Value]bool{}; v != nil && !seen[v]; {
		seen[v] = true
		switch x := v.(type) {
		case *ssa.Extract:
			switch t := x.Tuple.(type) {
			case *ssa.Select:
				return x.Index > 1
			case *ssa.Next:
				_, ok := t.Iter.(*ssa.Range)
				return !ok
			case *ssa.UnOp:
				return t.Op == token.ARROW
			}
			return false
		case *ssa.UnOp:
			if x.Op == token.ARROW {
				return true
			}
			v = x.X
		case *ssa.Field:
			v = x.X
		case *ssa.FieldAddr:
			v = x.X
		case *ssa.Alloc:
			v = onlyStored(x)
		default:
			return false
		}
	}
	return false
}

// onlyStored is what a local variable gets as a whole, if that happens once.
func onlyStored(local *ssa.Alloc) (val ssa.Value) {
	for _, r := range *local.Referrers() {
		if st, ok := r.(*ssa.Store); ok && st.Addr == local {
			if val != nil {
				return nil
			}
			val = st.Val
		}
	}
	return val
}
