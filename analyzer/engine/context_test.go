package engine

import (
	"go/ast"
	"testing"
)

const contextTypes = `package ctx

import (
	"sync"

	"example.com/engine/web"
)

type (
	direct   struct{ r *web.Request }
	embedded struct{ *web.Request }
	nested   struct{ d *direct }
	deeper   struct{ nested }
	cycleA   struct {
		b *cycleB
	}
	cycleB struct {
		a *cycleA
		r *web.Request
	}
	generic[T any] struct {
		r    *web.Request
		body T
	}
	returning interface{ Request() *web.Request }
	extending interface {
		returning
		User() string
	}
	implemented interface {
		Param() string
		Reply()
	}
	impl struct{ r *web.Request }

	handlers struct{ byPath map[string]func(*direct) }

	plain   struct{ name string }
	queue   struct{ all []*web.Request }
	shared  struct {
		mu   sync.Mutex
		last *direct
	}
	conn    struct{ r *web.Request }
	hub     struct{ conns map[string]*conn }
	owner   struct{ h *hub }
	current struct{ r *web.Request }
	named   interface{ Param() string }
	mixed   interface {
		Name() string
		Close()
	}
	mixedCtx struct{ r *web.Request }
	mixedOwn struct{}
)

var last *current

func (impl) Param() string { return "" }
func (impl) Reply()        {}

func (mixedCtx) Name() string { return "" }
func (mixedCtx) Close()       {}
func (mixedOwn) Name() string { return "" }
func (mixedOwn) Close()       {}
`

// Whether a type is a context does not depend on the type that is asked for
// first.
func TestContextTypes(t *testing.T) {
	want := map[string]bool{
		"direct": true, "embedded": true, "nested": true, "deeper": true, "cycleA": true, "cycleB": true, "generic": true,
		"returning": true, "extending": true, "implemented": true, "impl": true, "mixedCtx": true,
	}
	for _, backwards := range []bool{false, true} {
		d := newDriver(t, factsOptions(t))
		fromDir := loadDir(d)
		d.load = func(p string) []*ast.File {
			if p == "example.com/ctx" {
				return []*ast.File{d.parse("/src/ctx/ctx.go", contextTypes)}
			}
			if p == "sync" {
				return []*ast.File{d.parse("/src/sync/sync.go", "package sync\n\ntype Mutex struct{}\n")}
			}
			return fromDir(p)
		}
		pass := d.pass("example.com/ctx")
		tab, err := loadTable(d.opts)
		if err != nil {
			t.Fatal(err)
		}
		e := newEngine(pass, tab, importFacts(pass))
		names := pass.Pkg.Scope().Names()
		for i := range names {
			name := names[i]
			if backwards {
				name = names[len(names)-1-i]
			}
			if name == "last" {
				continue
			}
			if got := e.isContextType(pass.Pkg.Scope().Lookup(name).Type()); got != want[name] {
				t.Errorf("%s is a context: %t, want %t (backwards: %t)", name, got, want[name], backwards)
			}
		}
	}
}
