package origin

import "testing"

func TestOf(t *testing.T) {
	const goroot, modcache = "/usr/lib/go", "/home/u/go/pkg/mod"
	tests := []struct {
		name, path, file string
		want             Kind
	}{
		{"main module", "example.com/app", "/home/u/app/main.go", Own},
		{"a package below it", "example.com/app/store", "/home/u/app/store/store.go", Own},
		{"workspace module", "example.com/other", "/home/u/src/other/o.go", Own},
		{"local replacement", "github.com/lib/pq", "/home/u/forks/pq/conn.go", Own},
		{"command-line files", "command-line-arguments", "/tmp/x/main.go", Own},
		{"module path without a dot", "app/store", "/home/u/app/store/store.go", Own},
		{"relative file", "example.com/app", "main.go", Own},
		{"standard library", "net/http", "/usr/lib/go/src/net/http/server.go", Standard},
		{"vendored by the standard library", "vendor/golang.org/x/net/idna", "/usr/lib/go/src/vendor/golang.org/x/net/idna/idna.go", Standard},
		{"go command", "cmd/go", "/usr/lib/go/src/cmd/go/main.go", Standard},
		{"toolchain in the module cache", "fmt", "/home/u/go/pkg/mod/golang.org/toolchain@v0.0.1-go1.27.0.linux-amd64/src/fmt/print.go", Dependency},
		{"module cache", "github.com/lib/pq", "/home/u/go/pkg/mod/github.com/lib/pq@v1.10.0/conn.go", Dependency},
		{"another module cache", "github.com/lib/pq", "/home/u/go/pkg/mod/github.com/lib/pq@v1.10.0/conn.go", Dependency},
		{"vendor directory", "github.com/lib/pq", "/home/u/app/vendor/github.com/lib/pq/conn.go", Dependency},
		{"a name that starts like GOROOT", "example.com/app", "/usr/lib/golang-app/main.go", Own},
		{"a name that starts like the cache", "example.com/app", "/home/u/go/pkg/model/main.go", Own},
		{"a name that ends like vendor", "example.com/app/myvendor", "/home/u/app/myvendor/v.go", Own},
		{"no file, standard", "net/http", "", Standard},
		{"no file, another", "github.com/lib/pq", "", Dependency},
	}
	for _, tt := range tests {
		if got := Of(tt.path, tt.file, goroot, modcache); got != tt.want {
			t.Errorf("%s: %s in %q is %d, want %d", tt.name, tt.path, tt.file, got, tt.want)
		}
	}
	for _, dir := range []string{"/usr/lib/go", "/usr/lib/go/"} { // with or without a slash
		if got := Of("fmt", "/usr/lib/go/src/fmt/print.go", dir, ""); got != Standard {
			t.Errorf("under GOROOT %q fmt is %d", dir, got)
		}
	}
	if got := Of("example.com/app", "/home/u/app/main.go", "", ""); got != Own {
		t.Errorf("without directories an own package is %d", got)
	}
	if got := Of("example.com/lib", "/cache/example.com/lib@v1.0.0/l.go", "/usr/lib/go", "/cache"); got != Dependency {
		t.Errorf("under a cache of another name a dependency is %d", got)
	}
	// A toolchain that the go command downloaded is GOROOT and in the cache.
	const toolchain = "/home/u/go/pkg/mod/golang.org/toolchain@v0.0.1-go1.26.8.linux-amd64"
	if got := Of("fmt", toolchain+"/src/fmt/print.go", toolchain, modcache); got != Standard {
		t.Errorf("in a downloaded toolchain fmt is %d", got)
	}
}

func TestStandardPath(t *testing.T) {
	for path, want := range map[string]bool{
		"fmt": true, "net/http": true, "crypto/internal/fips140/v1.0.0/aes": true, "vendor/golang.org/x/net/idna": true, "unsafe": true,
		"example.com/app": false, "github.com/lib/pq": false, "gopkg.in/yaml.v3": false, "example.com": false,
		"main": false, "command-line-arguments": false, "command-line-arguments [x.test]": false,
	} {
		if got := StandardPath(path); got != want {
			t.Errorf("StandardPath(%q) is %t", path, got)
		}
	}
}
