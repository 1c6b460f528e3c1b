package drive

import (
	"path/filepath"
	"regexp"
	"strings"
)

// cached matches the directory of a package in the module cache.
var cached = regexp.MustCompile(`@v\d+\.\d+\.\d+[^/]*(/|$)`)

// Own reports whether the package is the user's: of a main module, a workspace
// module or a module replaced by a directory, or without a module, as files named
// on the command line and packages of a GOPATH are. Modules of the cache and
// vendored packages say so in their path: whoever has an @ in the name of a directory
// is not taken for the cache.
func (p *Package) Own() bool {
	if p.Module == nil {
		return !p.Standard
	}
	if p.Module.Version == "" {
		return true
	}
	dir := filepath.ToSlash(p.Dir)
	return !cached.MatchString(dir) && !strings.HasSuffix(dir, "/vendor/"+p.Path)
}

// Analysed reports whether the suite looks into the bodies of the package: it is
// the user's own, or of a module that one of the prefixes in deps names.
func (p *Package) Analysed(deps []string) bool {
	for _, prefix := range deps {
		if prefix != "" && (p.Path == prefix || strings.HasPrefix(p.Path, prefix+"/")) {
			return true
		}
	}
	return p.Own()
}
