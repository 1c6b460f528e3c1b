package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/finding"
)

// Cached is a store that was taken for a cache, with where requests fill it.
type Cached struct {
	*finding.Cache
	Posn, Check string
}

// DropCaches drops what is said of caches.
func (t Tree) DropCaches() {
	t.edit(func(_, _ string, d *Diagnostic) bool {
		_, err := finding.ParseCache(d.Message)
		return err != nil
	})
}

// addCache reports whether a diagnostic is about a cache.
func (c *Contents) addCache(name string, d *Diagnostic) bool {
	said, err := finding.ParseCache(d.Message)
	if err != nil {
		return false
	}
	for i, s := range said.Trace {
		said.Trace[i].Posn = resolve(d.Posn, s.Posn)
	}
	c.Caches = append(c.Caches, Cached{said, d.Posn, name})
	return true
}

func sortCaches(list []Cached) {
	slices.SortStableFunc(list, func(a, b Cached) int {
		return cmp.Or(strings.Compare(a.Identity, b.Identity), ComparePosn(a.Posn, b.Posn))
	})
}

// writeCaches lists the caches, each with the first place that fills it.
func writeCaches(b *strings.Builder, r *Report) {
	store := ""
	for _, c := range r.Caches {
		if c.Identity == store {
			continue
		}
		if store == "" {
			b.WriteString("taken for caches:\n")
		}
		store = c.Identity
		fmt.Fprintf(b, "  %s: %s %s [%s]\n", shown(r.Dir, c.Posn), finding.Clean(c.Name), c.Reason, c.Check)
		writeTrace(b, c.Trace, r.Dir)
	}
	if store != "" {
		b.WriteString("\n")
	}
}
