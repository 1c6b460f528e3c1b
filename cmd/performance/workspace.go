package main

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

//go:embed probe.txt
var probe string

const (
	probeDir  = "statevetprobe"
	probeFile = "probe.go"
)

// A workspace is the copy of a module that the tools are run on.
type workspace struct {
	module
	dir   string // the copy
	path  string // its module path
	tools string // directory of binaries
	env   []string
	ctx   context.Context
	file  string // that is edited

	nonce    string // another for every cold run
	cache    string // directory for the tool's own cache, and
	statevet string // in it, a copy of statevet that no cache knows
}

// newWorkspace copies a module, with the probe in it, and fills the build cache.
func (b *bench) newWorkspace(arg string) (*workspace, error) {
	name, from, ok := strings.Cut(arg, "=")
	if !ok {
		name, from = filepath.Base(arg), arg
	}
	w := &workspace{module: module{Name: name, Commit: revision(from)}, dir: filepath.Join(b.scratch, "module", name), tools: b.options.tools}
	w.env, w.ctx = b.env, b.ctx
	if err := os.RemoveAll(w.dir); err != nil {
		return nil, err
	}
	if err := copyModule(w.dir, from); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Join(w.dir, probeDir), 0o777); err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(w.dir, probeDir, probeFile), []byte(probe), 0o666); err != nil {
		return nil, err
	}
	if err := w.survey(); err != nil {
		return nil, err
	}
	fmt.Fprintf(os.Stderr, "%s: %d lines, %d packages; filling the build cache\n", w.Name, w.Lines, w.Packages)
	for _, args := range [][]string{{"go", "build", "./..."}, {"go", "list", "-export", "-test", "-deps", "./..."}} {
		if err := command(w.dir, w.env, args...); err != nil {
			return nil, err
		}
	}
	return w, nil
}

// copyModule copies a module without what git keeps.
func copyModule(to, from string) error {
	return filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		target := filepath.Join(to, rel)
		switch {
		case d.Name() == ".git":
			if d.IsDir() {
				return filepath.SkipDir
			}
			return nil
		case d.IsDir():
			return os.MkdirAll(target, 0o777)
		case d.Type()&fs.ModeSymlink != 0:
			link, err := os.Readlink(path)
			if err != nil {
				return err
			}
			return os.Symlink(link, target)
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(target, text, 0o666)
	})
}

// listed is what go list says of a package.
type listed struct {
	ImportPath string
	Dir        string
	GoFiles    []string
	Deps       []string
	Module     *struct{ Path string }
}

// survey counts the module, and chooses the package that is edited: of those that
// import no other of the module the one on which the most depend.
func (w *workspace) survey() error {
	cmd := exec.Command("go", "list", "-json=ImportPath,Dir,GoFiles,Deps,Module", "./...")
	cmd.Dir, cmd.Env = w.dir, w.env
	out, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("%s: go list: %w", w.Name, err)
	}
	var all []listed
	for dec := json.NewDecoder(bytes.NewReader(out)); dec.More(); {
		var p listed
		if err := dec.Decode(&p); err != nil {
			return err
		}
		if filepath.Base(p.Dir) == probeDir {
			continue
		}
		all = append(all, p)
		for _, file := range p.GoFiles {
			text, err := os.ReadFile(filepath.Join(p.Dir, file))
			if err != nil {
				return err
			}
			w.Lines += bytes.Count(text, []byte("\n"))
		}
	}
	w.Packages = len(all)
	edited := leaf(all)
	if edited == nil {
		return fmt.Errorf("%s: no package with Go files that imports no other", w.Name)
	}
	w.path = edited.Module.Path
	w.Edited = strings.TrimPrefix(edited.ImportPath, w.path+"/")
	w.file = filepath.Join(edited.Dir, edited.GoFiles[0])
	w.Affected = dependents(all, edited.ImportPath)
	return nil
}

func leaf(all []listed) *listed {
	own := map[string]bool{}
	for _, p := range all {
		own[p.ImportPath] = true
	}
	var best *listed
	for i := range all {
		p := &all[i]
		if len(p.GoFiles) == 0 || p.Module == nil || slices.ContainsFunc(p.Deps, func(d string) bool { return own[d] }) {
			continue
		}
		if best == nil || dependents(all, p.ImportPath) > dependents(all, best.ImportPath) {
			best = p
		}
	}
	return best
}

func dependents(all []listed, path string) int {
	n := 0
	for _, p := range all {
		if slices.Contains(p.Deps, path) {
			n++
		}
	}
	return n
}

// edit adds a function to the package that is edited, under a name that no run had
// before: the build cache outlives runs, and would have what depends on the package.
func (w *workspace) edit() error {
	text, err := os.ReadFile(w.file)
	if err != nil {
		return err
	}
	text = fmt.Appendf(text, "\nfunc statevetEdit%s() string { return %[1]q }\n", w.nonce)
	return os.WriteFile(w.file, text, 0o666)
}

// forget makes the next run a cold one: another nonce, an empty directory for caches,
// and in it a statevet that is another file.
func (w *workspace) forget(scratch, nonce string) error {
	w.nonce, w.cache = nonce, filepath.Join(scratch, "cache")
	if err := os.RemoveAll(w.cache); err != nil {
		return err
	}
	if err := os.MkdirAll(w.cache, 0o777); err != nil {
		return err
	}
	binary, err := os.ReadFile(w.bin(ownName))
	if err != nil {
		return err
	}
	w.statevet = filepath.Join(w.cache, ownName)
	return os.WriteFile(w.statevet, append(binary, nonce...), 0o777)
}

func (w *workspace) bin(name string) string { return filepath.Join(w.tools, name) }
