package drive

import (
	"bytes"
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"os"

	"golang.org/x/tools/go/gcexportdata"
)

// ExportData reads types, either what the compiler wrote of all packages or what
// WriteVetx wrote of all. Packages that one of them mentions are the same in all.
type ExportData struct {
	fset     *token.FileSet
	compiled types.ImporterFrom
	written  map[string]*types.Package

	file string // that compiled is to read next
}

// NewExportData returns a reader that has read nothing.
func NewExportData(fset *token.FileSet) *ExportData {
	e := &ExportData{fset: fset, written: make(map[string]*types.Package)}
	open := func(string) (io.ReadCloser, error) { return os.Open(e.file) }
	e.compiled = importer.ForCompiler(fset, "gc", open).(types.ImporterFrom)
	return e
}

// Compiled returns the types of the package of a path from what the compiler wrote.
func (e *ExportData) Compiled(path, file string) (*types.Package, error) {
	e.file = file
	pkg, err := e.compiled.ImportFrom(path, "", 0)
	if err != nil {
		return nil, fmt.Errorf("%w (statevet must be built with the Go release that it is used with, or a later one)", err)
	}
	return pkg, nil
}

// Written returns the types of the package of a path from what WriteVetx wrote.
func (e *ExportData) Written(path string, data []byte) (*types.Package, error) {
	if pkg := e.written[path]; pkg != nil && pkg.Complete() {
		return pkg, nil
	}
	return gcexportdata.Read(bytes.NewReader(data), e.fset, e.written, path)
}
