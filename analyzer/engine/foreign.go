package engine

import (
	"path/filepath"
	"strings"
)

// foreign reports whether neither a store nor the client's data that it keeps
// belongs to the module under analysis: what a module below does with its own
// clients is reported there, and not again in each program that starts it. Where
// a host does not say which module it is, nothing is foreign.
func (e *engine) foreign(s *store) bool {
	m := e.pass.Module
	if m == nil || m.Path == "" || within(s.id, m.Path) {
		return false
	}
	dir := filepath.ToSlash(filepath.Dir(e.pass.Fset.File(e.pass.Files[0].FileStart).Name()))
	root, ok := strings.CutSuffix(dir, strings.TrimPrefix(e.pass.Pkg.Path(), m.Path))
	src := filepath.ToSlash(e.sourceOf(s.writes).Posn)
	return ok && filepath.IsAbs(root) && filepath.IsAbs(src) && !strings.HasPrefix(src, root+"/")
}

// within reports whether an identity is one of a package of a module.
func within(id, module string) bool {
	rest, ok := strings.CutPrefix(id, module)
	return ok && rest != "" && (rest[0] == '/' || rest[0] == '.')
}
