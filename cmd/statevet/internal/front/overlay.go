package front

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// An overlay makes the go command read other files in place of those on disk; ""
// in place of a file hides it. go vet checks a package together with its test
// files, and not at all if these do not compile. Tests contribute nothing to
// session state, so the front end hides every test file of the main modules.

// overlay is the format of the go command's -overlay files.
type overlay struct {
	Replace map[string]string
}

// makeOverlay merges the user's overlay, file or "", with one that hides tests.
// Relative names in it count from dir.
func makeOverlay(file, dir string, mods []module) (*overlay, error) {
	o := &overlay{make(map[string]string)}
	if file != "" {
		if err := o.read(file, dir); err != nil {
			return nil, err
		}
	}
	for _, m := range mods {
		o.hideTests(m.dir)
	}
	return o, nil
}

// standIn puts an empty file of dir in place of files that do not exist.
func (o *overlay) standIn(dir string, files []string) error {
	empty := filepath.Join(dir, "empty")
	if err := os.WriteFile(empty, nil, 0o666); err != nil {
		return err
	}
	for _, file := range files {
		if _, ok := o.Replace[file]; !ok {
			o.Replace[file] = empty
		}
	}
	return nil
}

// read adds the user's entries, made absolute, so that none of ours comes twice.
func (o *overlay) read(file, dir string) error {
	abs := func(path string) string {
		if path == "" || filepath.IsAbs(path) {
			return path
		}
		return filepath.Join(dir, path)
	}
	data, err := os.ReadFile(abs(file))
	if err != nil {
		return fmt.Errorf("overlay: %w", err)
	}
	var user overlay
	if err := json.Unmarshal(data, &user); err != nil {
		return fmt.Errorf("overlay %s: %w", file, err)
	}
	for from, to := range user.Replace {
		if strings.HasSuffix(from, "_test.go") {
			to = "" // also one that exists in the overlay only
		}
		o.Replace[filepath.Clean(abs(from))] = abs(to)
	}
	return nil
}

// hideTests hides the test files that patterns in the module can match. A
// directory that cannot be read is left to the go command, which says so.
func (o *overlay) hideTests(root string) {
	_ = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return skipDir(d)
		case d.IsDir() && path != root && (skipped(d.Name()) || isModule(path)):
			return fs.SkipDir
		case !d.IsDir() && strings.HasSuffix(path, "_test.go"):
			o.Replace[path] = ""
		}
		return nil
	})
}

func skipDir(d fs.DirEntry) error {
	if d != nil && d.IsDir() {
		return fs.SkipDir
	}
	return nil
}

// skipped reports whether patterns do not descend into directories of a name, or
// need not: there is no Go below node_modules.
func skipped(name string) bool {
	return name == "vendor" || name == "testdata" || name == "node_modules" ||
		strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_")
}

// isModule reports whether a module has its root in a directory.
func isModule(dir string) bool {
	info, err := os.Stat(filepath.Join(dir, "go.mod"))
	return err == nil && !info.IsDir()
}

// write puts the overlay into a directory and returns the name of the file.
func (o *overlay) write(dir string) (string, error) {
	data, err := json.Marshal(o)
	if err != nil {
		return "", err
	}
	file := filepath.Join(dir, "overlay.json")
	return file, os.WriteFile(file, data, 0o666)
}
