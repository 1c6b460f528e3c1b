package table

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/build"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/mod/modfile"
)

// modelsDir is the module that pins the versions the table speaks of.
const modelsDir = "../../testdata/models"

// TestReal resolves every symbol of the built-in table against the sources of
// the standard library and of the modules that testdata/models pins: a name that
// nothing has, or an index beyond the parameters, would be silence for ever.
func TestReal(t *testing.T) {
	tab, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	mods := readModels(t)
	bySym := map[string]*Entry{}
	for _, entries := range []map[string]*Entry{tab.funcs, tab.types, tab.served, tab.stores, tab.options, tab.distinct, tab.shortens, tab.classes.holds} {
		maps.Copy(bySym, entries)
	}
	for _, sym := range slices.Sorted(maps.Keys(bySym)) {
		for _, pkg := range packagesOf(bySym[sym]) {
			mods.need(t, pkg, bySym[sym])
		}
	}
	mods.download(t)
	for _, sym := range slices.Sorted(maps.Keys(bySym)) {
		mods.resolve(t, bySym[sym])
	}
}

// models are the modules of testdata/models.
type models struct {
	versions  map[string]string // by module path
	unchecked map[string]bool   // module paths of which no source is to be had
	missing   map[string]bool   // packages of no module
	used      map[string]bool
	dirs      map[string]string // of the modules used
	packages  map[string]*declared
}

func readModels(t *testing.T) *models {
	t.Helper()
	m := &models{map[string]string{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]string{}, map[string]*declared{}}
	data, err := os.ReadFile(filepath.Join(modelsDir, "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	mod, err := modfile.Parse("go.mod", data, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range mod.Require {
		m.versions[r.Mod.Path] = r.Mod.Version
	}
	data, err = os.ReadFile(filepath.Join(modelsDir, "unchecked.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		line, _, _ = strings.Cut(line, "#")
		if path := strings.TrimSpace(line); path != "" {
			m.unchecked[path] = true
			if m.versions[path] != "" {
				t.Errorf("testdata/models: %s is required and unchecked", path)
			}
		}
	}
	return m
}

// module returns the longest path in paths that has the package.
func module[V any](paths map[string]V, pkg string) string {
	for path := pkg; path != "."; path = filepath.ToSlash(filepath.Dir(path)) {
		if _, ok := paths[path]; ok {
			return path
		}
	}
	return ""
}

func isStd(pkg string) bool {
	first, _, _ := strings.Cut(pkg, "/")
	return !strings.Contains(first, ".")
}

func (m *models) need(t *testing.T, pkg string, e *Entry) {
	if isStd(pkg) {
		return
	}
	checked, unchecked := module(m.versions, pkg), module(m.unchecked, pkg)
	switch {
	case checked == "" && unchecked == "" && m.missing[pkg]:
	case checked == "" && unchecked == "":
		m.missing[pkg] = true
		t.Errorf("%s: no module has package %s: require it in testdata/models/go.mod (go mod edit -require=PATH@VERSION, then go mod download PATH), or list it in unchecked.txt if no proxy has it", e.Posn, pkg)
	case len(checked) > len(unchecked):
		m.used[checked] = true
	default:
		m.used[unchecked] = true
	}
}

// download asks the go command for the modules used, in a copy of the module so
// that go.sum stays as it is. Modules that are there are not fetched again.
func (m *models) download(t *testing.T) {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{"go.mod", "go.sum"} {
		data, err := os.ReadFile(filepath.Join(modelsDir, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	args := []string{"mod", "download", "-json"}
	for _, path := range slices.Sorted(maps.Keys(m.versions)) {
		if m.used[path] {
			args = append(args, path+"@"+m.versions[path])
		} else {
			t.Errorf("testdata/models/go.mod requires %s, of which the table has nothing", path)
		}
	}
	for _, path := range slices.Sorted(maps.Keys(m.unchecked)) {
		if !m.used[path] {
			t.Errorf("testdata/models/unchecked.txt names %s, of which the table has nothing", path)
		}
	}
	cmd := exec.Command("go", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output() // on failure, the JSON says of which module
	for dec := json.NewDecoder(bytes.NewReader(out)); dec.More(); {
		var mod struct{ Path, Version, Dir, Error string }
		if err := dec.Decode(&mod); err != nil {
			t.Fatal(err)
		}
		if mod.Error != "" {
			t.Errorf("%s@%s: %s", mod.Path, mod.Version, mod.Error)
		}
		m.dirs[mod.Path] = mod.Dir
	}
	if err != nil {
		t.Fatalf("go mod download: %v", err)
	}
	before, err := os.ReadFile(filepath.Join(modelsDir, "go.sum"))
	if err != nil {
		t.Fatal(err)
	}
	if after, err := os.ReadFile(filepath.Join(dir, "go.sum")); err != nil || !bytes.Equal(before, after) {
		t.Errorf("testdata/models/go.sum lacks modules: run go mod download PATH@VERSION there for each that was added (%v)", err)
	}
}

// load returns the declarations of a package, or nil if its module is unchecked
// or missing, which need has said.
func (m *models) load(t *testing.T, pkg string) *declared {
	if d, ok := m.packages[pkg]; ok {
		return d
	}
	dir := filepath.Join(build.Default.GOROOT, "src", pkg)
	if !isStd(pkg) {
		mod := module(m.versions, pkg)
		if m.dirs[mod] == "" || len(module(m.unchecked, pkg)) > len(mod) {
			return nil
		}
		dir = filepath.Join(m.dirs[mod], strings.TrimPrefix(pkg, mod))
	}
	m.packages[pkg] = readPackage(t, pkg, dir)
	return m.packages[pkg]
}

// qualified matches the names of types, and of functions, in a symbol.
var qualified = regexp.MustCompile(`([\w./~-]+)\.(\w+)`)

// packagesOf lists the packages that a symbol mentions.
func packagesOf(e *Entry) []string {
	if pkg, ok := strings.CutSuffix(e.Symbol, ".*"); ok {
		return []string{pkg}
	}
	name, _, _ := strings.Cut(e.Symbol, ")")
	if (e.Role == Store || e.Role == Option) && !strings.HasPrefix(name, "(") { // pkg.Func, pkg.Var or pkg.Type.Field
		slash := strings.LastIndexByte(name, '/') + 1
		for dot := slash + strings.IndexByte(name[slash:], '.'); ; {
			rest := name[dot+1:]
			next := strings.IndexByte(rest, '.')
			if next < 0 || ast.IsExported(rest) {
				return []string{name[:dot]}
			}
			dot += next + 1 // of a path such as go-socket.io
		}
	}
	var out []string
	for _, m := range qualified.FindAllStringSubmatch(name, -1) {
		out = append(out, m[1])
	}
	return out
}

func (m *models) resolve(t *testing.T, e *Entry) {
	name := strings.TrimSuffix(e.Symbol, ".*")
	for _, pkg := range packagesOf(e) {
		d := m.load(t, pkg)
		switch {
		case d == nil || pkg == name:
		case e.Role == Handler || e.Role == Holds || e.Role.ofType():
			for _, typ := range qualified.FindAllString(e.Symbol, -1) {
				if strings.HasPrefix(typ, pkg+".") && !strings.Contains(typ[len(pkg)+1:], "/") && !d.types[typ] {
					t.Errorf("%s: %s has no type %s", e.Posn, pkg, typ)
				}
			}
		case e.Role == Store || e.Role == Option:
			owner, field := e.Symbol[:strings.LastIndexByte(e.Symbol, '.')], e.Symbol[strings.LastIndexByte(e.Symbol, '.'):]
			if d.funcs[e.Symbol] == nil && !d.vars[e.Symbol] && !d.types[e.Symbol] && !d.vars[d.alias[owner]+field] {
				t.Errorf("%s: package %s declares no %s%s", e.Posn, pkg, e.Symbol, d.similar(e.Symbol))
			}
		default:
			d.check(t, e)
		}
	}
}

// check finds the function of an entry, and its parameters.
func (d *declared) check(t *testing.T, e *Entry) {
	fn := d.funcs[e.Symbol]
	if fn == nil {
		t.Errorf("%s: package %s declares no %s%s", e.Posn, d.path, e.Symbol, d.similar(e.Symbol))
		return
	}
	n := parameters(fn)
	for name, i := range map[string]int{"key": e.Key, "val": e.Val, "arg": e.Arg} {
		if i >= n {
			t.Errorf("%s: %s has %d parameters: %s=%d", e.Posn, e.Symbol, n, name, i)
		}
	}
	if e.Role.ofContainer() && !strings.HasPrefix(e.Symbol, "(") && n == 0 {
		t.Errorf("%s: %s has neither receiver nor argument 0 to keep anything in", e.Posn, e.Symbol)
	}
}

// similar lists functions of the same name with another receiver.
func (d *declared) similar(sym string) string {
	name := sym[strings.LastIndexByte(sym, '.'):]
	var out []string
	for _, f := range slices.Sorted(maps.Keys(d.funcs)) {
		if strings.HasSuffix(f, name) {
			out = append(out, f)
		}
	}
	if len(out) == 0 {
		return ""
	}
	return fmt.Sprintf("; it declares %s", strings.Join(out, ", "))
}
