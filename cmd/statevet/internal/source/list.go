package source

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/types"
	"io"
	"path/filepath"

	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/cmd/statevet/internal/drive"
)

// ListArgs make go list print what Parse reads: the packages asked for and all
// that they need, each after what it imports.
func ListArgs() []string {
	return []string{"list", "-deps", "-json=ImportPath,Dir,Standard,Imports,GoFiles,CgoFiles,SwigFiles,SwigCXXFiles,ImportMap,Module,Error,DepsErrors"}
}

// Package is a package as go list describes it.
type Package struct {
	ImportPath string
	Dir        string
	Standard   bool
	Imports    []string          // by their own paths
	ImportMap  map[string]string // from paths in sources, where they differ
	Module     *struct{ Path, Version, GoVersion string }

	GoFiles, CgoFiles, SwigFiles, SwigCXXFiles []string

	Error      *struct{ Err string }
	DepsErrors []*struct{ Err string }
}

// Parse reads the output of go list.
func Parse(out []byte) ([]*Package, error) { return DecodeAll[*Package](out) }

// DecodeAll reads the output of go list -json, one object for each package.
func DecodeAll[T any](out []byte) ([]T, error) {
	var list []T
	dec := json.NewDecoder(bytes.NewReader(out))
	for {
		var p T
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return list, nil
		} else if err != nil {
			return nil, fmt.Errorf("go list: %w", err)
		}
		list = append(list, p)
	}
}

// NeedsTools reports whether other tools than the compiler make parts of the
// package.
func (p *Package) NeedsTools() bool {
	return len(p.CgoFiles)+len(p.SwigFiles)+len(p.SwigCXXFiles) > 0
}

// describe describes the package to the driver. of returns what is known of an
// import, by its own path.
func (p *Package) describe(of func(path string) (*unit, error)) *drive.Package {
	d := &drive.Package{ID: p.ImportPath, Path: p.ImportPath, Dir: p.Dir, Standard: p.Standard, FakeC: true}
	for _, name := range append(p.GoFiles, p.CgoFiles...) {
		d.GoFiles = append(d.GoFiles, filepath.Join(p.Dir, name))
	}
	if m := p.Module; m != nil {
		d.Module = &analysis.Module{Path: m.Path, Version: m.Version, GoVersion: m.GoVersion}
		if m.GoVersion != "" {
			d.GoVersion = "go" + m.GoVersion
		}
	}
	d.Import = func(path string) (*types.Package, error) {
		if mapped, ok := p.ImportMap[path]; ok {
			path = mapped
		}
		u, err := of(path)
		if err != nil {
			return nil, err
		}
		return u.types, nil
	}
	d.Facts = func(path string) drive.Facts {
		u, err := of(path)
		if err != nil {
			return nil
		}
		return u.facts
	}
	return d
}
