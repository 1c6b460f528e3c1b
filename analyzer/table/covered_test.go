package table

import (
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// unprogrammed are the files of the built-in table without a program, and why.
var unprogrammed = map[string]string{
	"builtin/classes.txt": "words in the names of stores; the programs expect the classes by name",
}

// TestEveryFileHasAProgram wants, for each file of the built-in table, a program
// of testdata that imports one of the packages it speaks of: what is known of a
// library and never used is not known to work. Of a file with libraries, the
// standard library's packages do not count; a package above one of the table's
// does, since it often has aliases of what is below.
func TestEveryFileHasAProgram(t *testing.T) {
	tab, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	packages := map[string]map[string]bool{} // by file
	for _, entries := range []map[string]*Entry{tab.funcs, tab.types, tab.served, tab.stores, tab.options, tab.logs, tab.words} {
		for _, e := range entries {
			file, _, _ := strings.Cut(e.Posn, ":")
			if packages[file] == nil {
				packages[file] = map[string]bool{}
			}
			for _, pkg := range packagesOf(e) {
				packages[file][pkg] = true
			}
		}
	}
	imported := programImports(t)
	for _, file := range slices.Sorted(maps.Keys(packages)) {
		if covered(packages[file], imported) {
			if unprogrammed[file] != "" {
				t.Errorf("%s has programs: take it out of unprogrammed", file)
			}
			continue
		}
		if unprogrammed[file] == "" {
			t.Errorf("%s: no program of testdata/programs imports a package of it: write one that must be found and one that must be silent, or say in unprogrammed why not", file)
		}
	}
	for file := range unprogrammed {
		if packages[file] == nil {
			t.Errorf("unprogrammed has %s, which is no file of the table", file)
		}
	}
}

func covered(packages, imported map[string]bool) bool {
	libraries := slices.ContainsFunc(slices.Collect(maps.Keys(packages)), func(pkg string) bool { return !isStd(pkg) })
	for pkg := range packages {
		if (!libraries || !isStd(pkg)) && module(imported, pkg) != "" {
			return true
		}
	}
	return false
}

func programImports(t *testing.T) map[string]bool {
	t.Helper()
	imported := map[string]bool{}
	err := filepath.WalkDir("../../testdata/programs", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".go" {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range file.Imports {
			pkg, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			imported[pkg] = true
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return imported
}

// without are the packages of entry points and stores without a program, and why.
var without = map[string]string{
	"github.com/Shopify/sarama":                              "the old name of IBM/sarama",
	"github.com/alexedwards/scs/v2/memstore":                 "what scs.New installs",
	"github.com/astaxie/beego":                               "the old name of beego/v2/server/web",
	"github.com/astaxie/beego/context":                       "the old name of beego/v2/server/web/context",
	"github.com/beego/beego":                                 "the old name of beego/v2/server/web",
	"github.com/beego/beego/context":                         "the old name of beego/v2/server/web/context",
	"github.com/cloudevents/sdk-go/v2/client":                "the SDK has names of its own for it",
	"github.com/didip/tollbooth/v8/limiter":                  "below tollbooth",
	"github.com/glebarez/sqlite":                             "as gorm.io/driver/sqlite",
	"github.com/gofiber/websocket/v2":                        "the old name of gofiber/contrib/websocket",
	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime":      "a registrar like grpc.Server, of generated code",
	"github.com/kataras/iris/v12/context":                    "iris has names of its own for it",
	"github.com/line/line-bot-sdk-go/v8/linebot/httphandler": "the old name of linebot/webhook",
	"github.com/ory/fosite/handler/oauth2":                   "a part of fosite.Storage",
	"github.com/ory/fosite/handler/openid":                   "a part of fosite.Storage",
	"github.com/ory/fosite/handler/pkce":                     "a part of fosite.Storage",
	"github.com/streadway/amqp":                              "the old name of rabbitmq/amqp091-go",
	"github.com/twitchtv/twirp":                              "its servers are generated code",
	"github.com/twmb/franz-go/pkg/kgo":                       "a loop like those of the other clients of Kafka",
	"github.com/zishang520/engine.io/v2/types":               "its package events has names of its own for it",
	"gopkg.in/telebot.v4":                                    "as telebot.v3",
	"tailscale.com/derp/derpserver":                          "a constructor like those of the other hubs",
}

// TestEveryLibraryHasAProgram wants a program for each package whose types or
// functions the table takes for entry points, and for each that has a store: those
// are what a finding rests on. Another major version of the same package will do.
func TestEveryLibraryHasAProgram(t *testing.T) {
	tab, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	imported := map[string]bool{}
	for pkg := range programImports(t) {
		imported[Unversioned(pkg)] = true
	}
	roles := []Role{Store, Request, Connection, Controller, Handler, Service, Register, Registrar, Accept}
	for _, entries := range []map[string]*Entry{tab.funcs, tab.types, tab.served, tab.stores} {
		for _, sym := range slices.Sorted(maps.Keys(entries)) {
			e := entries[sym]
			if !slices.Contains(roles, e.Role) {
				continue
			}
			for _, pkg := range packagesOf(e) {
				switch has := isStd(pkg) || imported[Unversioned(pkg)] || imported[parent(pkg)]; {
				case has && without[pkg] != "":
					t.Errorf("%s has programs: take it out of without", pkg)
				case !has && without[pkg] == "":
					t.Errorf("%s: no program of testdata/programs imports %s: write one that must be found and one that must be silent, or say in without why not", e.Posn, pkg)
				}
			}
		}
	}
}

// parent is the package of a type or field that packagesOf took for one.
func parent(pkg string) string {
	if i := strings.LastIndexByte(pkg, '.'); i > strings.LastIndexByte(pkg, '/') {
		return Unversioned(pkg[:i])
	}
	return pkg
}
