package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// measureModule runs all tools on one module, in rounds: every tool once in each round,
// so that whatever else the machine does hits all of them; then with an empty build cache.
func (b *bench) measureModule(d *data, arg, session string) error {
	w, err := b.newWorkspace(arg)
	if err != nil {
		return err
	}
	var runs []measurement
	add := func(t tool, state string, c cost) {
		runs = append(runs, measurement{w.Name, t.name, state, session, c})
	}
	for round := range max(b.runs, b.slow) {
		for _, t := range b.tools {
			if t.keeps && round < b.runs || !t.keeps && round < b.slow {
				if err := b.measureTool(w, t, add); err != nil {
					return fmt.Errorf("%s: %w", w.Name, err)
				}
			}
		}
	}
	// Compiling everything drives what other runs need out of the machine's memory, for
	// minutes: warm runs of the same command took twice as long after it.
	for range b.empty {
		for _, t := range b.tools {
			if t.empty {
				if err := b.measureEmpty(w, t, add); err != nil {
					return fmt.Errorf("%s: %w", w.Name, err)
				}
			}
		}
	}
	d.replace(w.module, runs)
	return nil
}

func (b *bench) measureTool(w *workspace, t tool, add func(tool, string, cost)) error {
	if err := w.forget(b.scratch, nonce()); err != nil {
		return err
	}
	// A warm run takes a second or two, of which what else the machine does is a part.
	states := []string{cold, warm, warm, warm, edited}
	if !t.keeps {
		states = states[:1]
	}
	for _, state := range states {
		if state == edited {
			if err := w.edit(); err != nil {
				return err
			}
		}
		c, err := w.run(t, state, nil)
		if err != nil {
			return err
		}
		add(t, state, c)
	}
	return nil
}

// measureEmpty measures with an empty build cache of its own.
func (b *bench) measureEmpty(w *workspace, t tool, add func(tool, string, cost)) error {
	if err := w.forget(b.scratch, nonce()); err != nil {
		return err
	}
	cache := filepath.Join(w.cache, "gocache")
	c, err := w.run(t, empty, []string{"GOCACHE=" + cache})
	if err != nil {
		return err
	}
	add(t, empty, c)
	return os.RemoveAll(cache)
}

// nonce is a text that no run had before.
func nonce() string { return fmt.Sprintf("x%d", time.Now().UnixNano()) }

// run runs a tool once. All caches in the user's directory are in that of the workspace.
func (w *workspace) run(t tool, state string, env []string) (cost, error) {
	own := []string{"XDG_CACHE_HOME=" + w.cache, "STATICCHECK_CACHE=" + w.cache, "GOLANGCI_LINT_CACHE=" + w.cache}
	env = slices.Concat(w.env, own, env)
	output, exit, c, err := execute(w.ctx, w.dir, env, t.command(w))
	if err != nil {
		return cost{}, fmt.Errorf("%s: %w", t.name, err)
	}
	fmt.Fprintf(os.Stderr, "%s: %s, %s: %.2f CPU s, %.2f s, %.0f MB\n", w.Name, t.name, state, c.CPU, c.Wall, c.Peak)
	return c, ran(t, output, exit)
}
