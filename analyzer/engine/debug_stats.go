package engine

import (
	"fmt"
	"os"
	"time"
)

func (e *engine) debugStats(start time.Time) {
	if os.Getenv("SVDEBUG") == "" {
		return
	}
	for _, f := range e.funcs {
		n := 0
		for _, s := range f.heap {
			n += len(s)
		}
		m := 0
		for _, x := range f.effects {
			m += len(x.key) + len(x.val)
		}
		if len(f.effects)+len(f.sites)+len(f.opens) > 300 || f.took > 200*time.Millisecond {
			fmt.Fprintf(os.Stderr, "%s: %v runs %d sites %d heap %d/%d effects %d/%d opens %d\n", f.key, f.took, f.runs, len(f.sites), len(f.heap), n, len(f.effects), m, len(f.opens))
		}
	}
	fmt.Fprintf(os.Stderr, "PKG %s locs %d paths %d strs %d funcs %d %v\n", e.pass.Pkg.Path(), len(e.locs), len(e.paths), len(e.strs), len(e.funcs), time.Since(start))
}
