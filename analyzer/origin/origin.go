// Package origin decides whose code a package is. Hosts disagree about the
// Module fields of a pass (go vet, analysistest and golangci-lint fill them
// differently), so the decision rests on the path of the package's files, which
// every host gives.
package origin

import (
	"path/filepath"
	"strings"
)

// Kind is whose code a package is.
type Kind int

// The kinds. Bodies of Own packages are analysed; Dependency packages are known
// by the table, and by the flag -deps; Standard ones by the table alone.
const (
	Own        Kind = iota // main module, workspace module or local replacement
	Dependency             // module cache or vendor directory
	Standard               // GOROOT
)

// Of returns the kind of the package at path whose first file is file. goroot
// and modcache are absolute directories; an empty one matches nothing.
func Of(path, file, goroot, modcache string) Kind {
	file = filepath.ToSlash(file)
	switch {
	case under(file, goroot):
		return Standard
	case under(file, modcache), strings.Contains(file, "/vendor/"+path+"/"), strings.Contains(file, "/pkg/mod/"):
		return Dependency
	case file == "" && !strings.Contains(firstElement(path), "."):
		return Standard // no files to go by: an import path without a dot is the standard library's
	case file == "":
		return Dependency
	}
	return Own
}

// StandardPath reports whether an import path, of a package that is known by
// its export data only, is the standard library's.
func StandardPath(path string) bool {
	return !strings.Contains(firstElement(path), ".") && path != "main" && !strings.HasPrefix(path, "command-line-arguments")
}

func firstElement(path string) string {
	first, _, _ := strings.Cut(path, "/")
	return first
}

func under(file, dir string) bool {
	return dir != "" && strings.HasPrefix(file, strings.TrimSuffix(filepath.ToSlash(dir), "/")+"/")
}
