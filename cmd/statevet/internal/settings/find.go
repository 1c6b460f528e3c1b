package settings

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/statevet/statevet/cmd/statevet/internal/report"
)

// Find loads the configuration of the module or workspace with the given root,
// None if there is no file. dir is where the user is, for errors.
func Find(root, dir string) (*Settings, error) {
	file := filepath.Join(root, FileName)
	if _, err := os.Lstat(file); os.IsNotExist(err) {
		return None(), nil
	}
	return Load(file, report.Short(dir, file), root)
}

// ForTool loads the configuration that holds in a directory for the tool of bare
// go vet: the one that the environment names, or that of the module around it.
func ForTool(dir string) (*Settings, error) {
	root, ok := findRoot(dir)
	switch env := os.Getenv(Env); {
	case env == Off:
		return None(), nil
	case env != "":
		if !filepath.IsAbs(env) {
			return nil, fmt.Errorf("%s=%s: want an absolute path, or %s", Env, env, Off)
		}
		return Load(env, env, root)
	case !ok:
		return None(), nil
	}
	return Find(root, dir)
}

// findRoot returns the directory of the workspace around a directory, or else of
// the module, as the go command finds them.
func findRoot(dir string) (string, bool) {
	work := os.Getenv("GOWORK")
	if work == "" {
		if root, ok := above(dir, "go.work"); ok {
			return root, true
		}
	} else if work != "off" {
		return filepath.Dir(work), true
	}
	return above(dir, "go.mod")
}

// above returns the first directory that has the named file, from dir upwards.
func above(dir, name string) (string, bool) {
	for {
		if info, err := os.Stat(filepath.Join(dir, name)); err == nil && !info.IsDir() {
			return dir, true
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", false
		}
		dir = up
	}
}
