//go:build robust

package engine

import (
	"fmt"
	"go/ast"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// The whole standard library is analysed as if it were the user's own. It is no server,
// but has most of what a package can consist of.
func TestStandardLibrary(t *testing.T) {
	t.Setenv("CGO_ENABLED", "0")
	s := listSources(t, runtime.GOROOT(), func(p *listed) bool { return p.ImportPath != "unsafe" && len(p.GoFiles) > 0 }, "std")
	d := newDriver(t, plainOptions())
	d.fset, d.other = s.fset, s.std
	d.resolve = s.resolve
	d.owns = func(path string) bool { _, ok := s.own[path]; return ok }
	lines := 0
	d.load = func(path string) []*ast.File {
		p := s.own[path]
		var files []*ast.File
		for _, name := range p.GoFiles {
			text, err := os.ReadFile(filepath.Join(p.Dir, name))
			if err != nil {
				t.Fatal(err)
			}
			lines += strings.Count(string(text), "\n")
			files = append(files, d.parse("/own/"+path+"/"+name, text)) // not below GOROOT
		}
		return files
	}
	begin := time.Now()
	calls, found := 0, 0
	for _, path := range sortedKeys(s.own) {
		at := time.Now()
		res := d.analyse(path)
		if s := time.Since(at); s > 5*time.Second {
			fmt.Println(path, s)
		}
		found += len(res.Findings)
		for _, u := range res.Unknown {
			calls += u.Calls
		}
	}
	var mem runtime.MemStats
	runtime.ReadMemStats(&mem)
	fmt.Printf("packages %d, lines %d, seconds %.0f, memory %d MB, calls unknown %d, findings %d\n",
		len(s.own), lines, time.Since(begin).Seconds(), mem.Sys>>20, calls, found)
}
