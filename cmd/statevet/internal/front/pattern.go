package front

import (
	"go/build"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// A filter knows which packages were asked for. go vet also prints about own
// packages that those import (see internal/unit on VetxOnly). It decides from
// patterns and import paths, since go list would cost a third of a warm run.
type filter struct {
	mods []module
	all  bool
	list map[string]bool    // exact import paths
	path []pathPattern      // import path patterns
	dirs []directoryPattern // patterns of directories
}

// pathPattern is a pattern such as example.com/m/...
type pathPattern struct {
	wild bool
	re   *regexp.Regexp
}

// directoryPattern is a pattern such as ./... with a regular expression for
// absolute directories, in slash form.
type directoryPattern struct {
	pattern string // absolute
	root    string // the part before the first wildcard
	wild    bool
	re      *regexp.Regexp
}

// commandLine is the import path of a package given as a list of files.
const commandLine = "command-line-arguments"

func newFilter(patterns []string, dir string, mods []module) *filter {
	f := &filter{mods: mods, list: make(map[string]bool)}
	for _, p := range patterns {
		switch {
		case strings.HasSuffix(p, ".go"):
			f.list[commandLine] = true
		case p == "all" || p == "..." || p == "std" || p == "cmd" || p == "tool":
			f.all = true
		case p == "work":
			for _, m := range mods {
				f.path = append(f.path, pathPattern{true, glob(m.path + "/...")})
			}
		case isDirectory(p):
			f.dirs = append(f.dirs, newDirectoryPattern(p, dir))
		default:
			f.path = append(f.path, pathPattern{strings.Contains(p, "..."), glob(p)})
		}
	}
	return f
}

func newDirectoryPattern(pattern, dir string) directoryPattern {
	if !filepath.IsAbs(pattern) {
		pattern = filepath.Join(dir, pattern)
	}
	pattern = filepath.ToSlash(filepath.Clean(pattern))
	root, _, wild := strings.Cut(pattern, "...")
	if wild {
		root = root[:strings.LastIndexByte(root, '/')+1]
	}
	return directoryPattern{pattern, root, wild, glob(pattern)}
}

// keep reports whether a package was asked for; posn is a position in it.
func (f *filter) keep(pkg, posn string) bool {
	if f.all || f.list[pkg] {
		return true
	}
	for _, p := range f.path {
		if p.re.MatchString(pkg) && (!p.wild || !f.hidden(pkg)) {
			return true
		}
	}
	if len(f.dirs) == 0 || pkg == commandLine {
		return false
	}
	dir := packageDir(f.mods, pkg)
	if dir == "" {
		dir = filepath.Dir(posn) // a module that a directory replaces
	}
	dir = filepath.ToSlash(dir)
	for _, p := range f.dirs {
		if p.re.MatchString(dir) && (!p.wild || p.descends(dir)) {
			return true
		}
	}
	return false
}

// whole reports whether every package of the main modules was asked for.
func (f *filter) whole() bool {
	if f.all {
		return true
	}
	for _, m := range f.mods {
		all := func(p pathPattern) bool { return p.wild && p.re.MatchString(m.path) && p.re.MatchString(m.path+"/x/y") }
		below := func(p directoryPattern) bool { return p.pattern == filepath.ToSlash(m.dir)+"/..." }
		if !slices.ContainsFunc(f.path, all) && !slices.ContainsFunc(f.dirs, below) {
			return false
		}
	}
	return len(f.mods) > 0
}

// hidden reports whether wildcards in import paths pass over a package of a main
// module because of the directory it is in.
func (f *filter) hidden(pkg string) bool {
	m := moduleOf(f.mods, pkg)
	return m.path != "" && slices.ContainsFunc(strings.Split(pkg[len(m.path):], "/"), unmatchable)
}

// unmatchable reports whether wildcards do not match below directories of a name.
func unmatchable(name string) bool { return name != "node_modules" && skipped(name) }

// descends reports whether the pattern's wildcard reaches a directory: it leaves
// out vendor, testdata, names with a dot or underscore, and other modules.
func (p directoryPattern) descends(dir string) bool {
	at := strings.TrimSuffix(p.root, "/")
	rest := strings.Trim(strings.TrimPrefix(dir, at), "/")
	if rest == "" {
		return true
	}
	for name := range strings.SplitSeq(rest, "/") {
		at += "/" + name
		if unmatchable(name) || isModule(filepath.FromSlash(at)) {
			return false
		}
	}
	return true
}

// glob compiles a pattern of the go command, in which "..." is any string and a
// final "/..." also matches nothing.
func glob(pattern string) *regexp.Regexp {
	re := strings.ReplaceAll(regexp.QuoteMeta(pattern), `\.\.\.`, `.*`)
	if before, ok := strings.CutSuffix(re, `/.*`); ok {
		re = before + `(/.*)?`
	}
	return regexp.MustCompile(`^` + re + `$`)
}

// asImportPaths rewrites patterns of directories of main modules as patterns of
// import paths, if go list failed to walk one of them.
func asImportPaths(pkgs []listed, patterns []string, dir string, mods []module) ([]string, bool) {
	failed := make(map[string]bool)
	for _, p := range pkgs {
		if p.Error != nil && strings.Contains(p.ImportPath, "...") {
			failed[p.ImportPath] = true
		}
	}
	again, ok := slices.Clone(patterns), false
	for i, p := range patterns {
		if !failed[p] || !isDirectory(p) {
			continue
		}
		d := newDirectoryPattern(p, dir)
		if _, err := os.Stat(filepath.FromSlash(d.root)); err != nil {
			continue // there is nothing to go on with
		}
		for _, m := range mods {
			if at := filepath.ToSlash(m.dir); within(at, d.pattern) {
				again[i], ok = m.path+strings.TrimPrefix(d.pattern, at), true
			}
		}
	}
	return again, ok
}

// isDirectory reports whether a pattern is one of directories.
func isDirectory(p string) bool { return build.IsLocalImport(p) || filepath.IsAbs(p) }
