package front

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/modfile"
)

// module is a main module: the one around the directory, or one of a workspace.
type module struct{ path, dir string }

// modules returns the main modules, without running the go command again.
func modules(env environment, modFile string) ([]module, error) {
	if env.GOWORK != "" && env.GOWORK != "off" {
		data, err := os.ReadFile(env.GOWORK)
		if err != nil {
			return nil, err
		}
		work, err := modfile.ParseWork(env.GOWORK, data, nil)
		if err != nil {
			return nil, err
		}
		var mods []module
		for _, use := range work.Use {
			dir := filepath.FromSlash(use.Path)
			if !filepath.IsAbs(dir) {
				dir = filepath.Join(filepath.Dir(env.GOWORK), dir)
			}
			m, err := readModule(dir, filepath.Join(dir, "go.mod"))
			if err != nil {
				return nil, err
			}
			mods = append(mods, m)
		}
		return mods, nil
	}
	if env.GOMOD == "" || env.GOMOD == os.DevNull {
		return nil, nil
	}
	if modFile == "" {
		modFile = env.GOMOD
	}
	m, err := readModule(filepath.Dir(env.GOMOD), modFile)
	return []module{m}, err
}

func readModule(dir, file string) (module, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return module{}, err
	}
	path := modfile.ModulePath(data)
	if path == "" {
		return module{}, fmt.Errorf("%s: no module line", file)
	}
	return module{path, dir}, nil
}

// moduleOf returns the main module of a package, the zero module if it is of none.
func moduleOf(mods []module, pkg string) module {
	var best module
	for _, m := range mods {
		if within(m.path, pkg) && len(m.path) > len(best.path) {
			best = m
		}
	}
	return best
}

// packageDir returns the directory of a package of a main module, "" for others.
func packageDir(mods []module, pkg string) string {
	m := moduleOf(mods, pkg)
	if m.path == "" {
		return ""
	}
	return filepath.Join(m.dir, filepath.FromSlash(strings.TrimPrefix(pkg, m.path)))
}

// within reports whether a slash-separated path is root or below it.
func within(root, path string) bool {
	rest, ok := strings.CutPrefix(path, root)
	return ok && (rest == "" || rest[0] == '/' || strings.HasSuffix(root, "/"))
}
