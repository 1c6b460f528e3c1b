package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// measureModule runs all tools on one module, in rounds: every tool once in each round,
// so that whatever else the machine does hits all of them.
func (b *bench) measureModule(d *data, arg, session string) error {
	w, err := b.newWorkspace(arg)
	if err != nil {
		return err
	}
	var runs []measurement
	for round := range max(b.runs, b.slow, b.empty) {
		for _, t := range b.tools {
			add := func(state string, c cost) {
				runs = append(runs, measurement{w.Name, t.name, state, session, c})
			}
			if t.keeps && round < b.runs || !t.keeps && round < b.slow {
				if err := b.measureTool(w, t, add); err != nil {
					return fmt.Errorf("%s: %w", w.Name, err)
				}
			}
			if t.empty && round < b.empty {
				if err := b.measureEmpty(w, t, add); err != nil {
					return fmt.Errorf("%s: %w", w.Name, err)
				}
			}
		}
	}
	d.replace(w.module, runs)
	return nil
}

func (b *bench) measureTool(w *workspace, t tool, add func(string, cost)) error {
	if err := w.forget(b.scratch, nonce()); err != nil {
		return err
	}
	// A warm run takes less than a second, of which what else the machine does is a part.
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
		add(state, c)
	}
	return nil
}

// measureEmpty measures with an empty build cache of its own.
func (b *bench) measureEmpty(w *workspace, t tool, add func(string, cost)) error {
	if err := w.forget(b.scratch, nonce()); err != nil {
		return err
	}
	cache := filepath.Join(w.cache, "gocache")
	c, err := w.run(t, empty, []string{"GOCACHE=" + cache})
	if err != nil {
		return err
	}
	add(empty, c)
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
