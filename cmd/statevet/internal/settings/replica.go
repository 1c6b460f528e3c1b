package settings

import (
	"go/build"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"go.yaml.in/yaml/v3"
	"golang.org/x/mod/modfile"

	"github.com/statevet/statevet/analyzer/policy"
)

// singleReplica reads main packages of which one instance runs. Such a package
// is accepted together with everything below its directory. Who else imports that
// is not asked: the answer would depend on packages that go vet does not show the
// tool, and would have to be part of the key under which it keeps results.
func (d *decoder) singleReplica(n *yaml.Node) error {
	return d.mapping(n, "PACKAGE: REASON", func(key, value *yaml.Node) error {
		reason := text(value)
		if reason == "" {
			return d.fault(key, "single_replica %q: no reason", key.Value)
		}
		dir, ok := d.relative(key.Value)
		if !ok {
			return d.fault(key, "single_replica %q: want ./DIRECTORY, or an import path of the module", key.Value)
		}
		if err := policy.CheckGlob(dir); err != nil {
			return d.fault(key, "single_replica: %v", err)
		}
		dirs, err := d.mains(dir)
		if err != nil {
			return d.fault(key, "single_replica %q: %v", key.Value, err)
		}
		if len(dirs) == 0 {
			return d.fault(key, "single_replica %q: there is no package main", key.Value)
		}
		for _, dir := range dirs {
			d.conf.Policy.Rules = append(d.conf.Policy.Rules, policy.Rule{Path: dir, Reason: reason})
		}
		return nil
	})
}

// relative returns the way from the root to the directory of a package.
func (d *decoder) relative(pkg string) (string, bool) {
	if pkg == "." || strings.HasPrefix(pkg, "./") {
		return path.Clean(pkg), true
	}
	data, err := os.ReadFile(filepath.Join(d.conf.Policy.Root, "go.mod"))
	if err != nil {
		return "", false
	}
	rest, ok := strings.CutPrefix(pkg+"/", modfile.ModulePath(data)+"/")
	return path.Clean(rest), ok
}

// mains returns the directories below the root that a glob names and that have a
// package main.
func (d *decoder) mains(glob string) ([]string, error) {
	root := d.conf.Policy.Root
	quote := strings.NewReplacer(`\`, `\\`, `*`, `\*`, `?`, `\?`, `[`, `\[`) // a name is no glob
	dirs, err := fs.Glob(os.DirFS(root), glob)
	var mains []string
	for _, dir := range dirs {
		if pkg, err := build.ImportDir(filepath.Join(root, filepath.FromSlash(dir)), 0); err == nil && pkg.Name == "main" {
			mains = append(mains, quote.Replace(dir))
		}
	}
	return mains, err
}
