package unit

import (
	"encoding/json"
	"fmt"
	"go/build"
	"go/token"
	"go/types"
	"os"
	"path/filepath"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/statevet/statevet/analyzer/origin"
	"github.com/statevet/statevet/cmd/statevet/internal/drive"
)

// config is a package as the go command describes it.
type config struct {
	unitchecker.Config
}

func readConfig(file string) (*config, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	c := new(config)
	if err := json.Unmarshal(data, &c.Config); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	// Until Go 1.27 the module is in two fields of its own.
	if c.Module == nil && c.ModulePath != "" {
		c.Module = &analysis.Module{Path: c.ModulePath, Version: c.ModuleVersion, GoVersion: c.GoVersion}
	}
	return c, nil
}

// isMain reports whether the package is of a main module or a workspace module.
func (c *config) isMain() bool { return c.Module != nil && c.Module.Version == "" }

// standard reports whether the package is the standard library's. The go command
// tells its tools where that is.
func (c *config) standard() bool {
	return c.Module == nil && origin.Of(c.ImportPath, filepath.Join(c.Dir, "file.go"), build.Default.GOROOT, "") == origin.Standard
}

// compiled reports whether the go command has compiled what the package imports,
// which it does up to Go 1.26 at least. A package without imports cannot tell.
func (c *config) compiled() bool { return len(c.PackageFile) > 0 }

// load describes the package to the driver.
func (c *config) load(fset *token.FileSet) *drive.Package {
	l := &loader{config: c, read: make(map[string]*imported), export: drive.NewExportData(fset)}
	return &drive.Package{
		ID: c.ID, Path: c.ImportPath, Dir: c.Dir, Standard: c.standard(),
		GoFiles: c.GoFiles, NonGoFiles: c.NonGoFiles, IgnoredFiles: c.IgnoredFiles,
		GoVersion: c.GoVersion, Module: c.Module,
		Import: l.types, Facts: l.facts,
	}
}

// loader reads what is known of the imports of a package.
type loader struct {
	*config
	read   map[string]*imported
	export *drive.ExportData
}

// imported is the content of the file that was written for an import.
type imported struct {
	types []byte
	facts drive.Facts
	err   error
}

// of returns what is known of a package, by its own path. Without such a file its
// analysis has failed, and what imports it cannot be judged.
func (l *loader) of(path string) *imported {
	if im := l.read[path]; im != nil {
		return im
	}
	im := new(imported)
	l.read[path] = im
	if file, ok := l.PackageVetx[path]; ok {
		im.types, im.facts, im.err = drive.ReadVetx(file)
	} else {
		im.err = fmt.Errorf("no package vetx file for %q", path)
	}
	return im
}

func (l *loader) facts(path string) drive.Facts { return l.of(path).facts }

func (l *loader) types(name string) (*types.Package, error) {
	path, ok := l.ImportMap[name]
	if !ok {
		return nil, fmt.Errorf("can't resolve import %q", name)
	}
	im := l.of(path)
	if im.err != nil {
		return nil, im.err
	}
	if file, ok := l.PackageFile[path]; ok {
		return l.export.Compiled(path, file)
	}
	return l.export.Written(path, im.types)
}
