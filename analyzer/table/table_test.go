package table

import (
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/statevet/statevet/analyzer/finding"
)

func TestBuiltin(t *testing.T) {
	tab, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(tab.Handlers(), func(h ParamList) bool {
		return slices.Equal(h.Types, []string{"net/http.ResponseWriter", "*net/http.Request"})
	}) {
		t.Errorf("net/http handlers are not among %v", tab.Handlers())
	}
	if got := tab.Type("*net/http.Request"); got != Request {
		t.Errorf("*net/http.Request is %q", got)
	}
	if e := tab.Func("(*sync.Map).Store", "sync"); e == nil || e.Role != Write || e.Key != 0 || e.Val != 1 || e.Arg != None {
		t.Errorf("(*sync.Map).Store is %+v", e)
	}
	files, err := fs.Glob(builtin, "builtin/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files: %v", err)
	}
	for _, e := range tab.funcs {
		file, _, _ := strings.Cut(e.Posn, ":")
		if !slices.Contains(files, file) {
			t.Errorf("%s is at %s", e.Symbol, e.Posn)
		}
	}
	if !tab.Container("sync.Map") || !tab.Container("sync/atomic.Pointer") || tab.Container("net/http.Request") || tab.Container("maps") {
		t.Error("containers are not known by their types")
	}
	if tab.Func("fmt.Errorf", "fmt") != nil || tab.Type("fmt.Stringer") != "" {
		t.Error("functions and types without an entry are not unknown")
	}
}

func TestRoles(t *testing.T) {
	const f, m = "example.com/lib.F", "(*example.com/lib.T).M"
	tests := []struct {
		line string
		want Entry
	}{
		{"source " + f, Entry{Role: Source, Symbol: f, Key: None, Val: None, Arg: None}},
		{"loaded " + f, Entry{Role: Loaded, Symbol: f, Key: None, Val: None, Arg: None}},
		{"opened " + f, Entry{Role: Opened, Symbol: f, Key: None, Val: None, Arg: None}},
		{"minted " + f, Entry{Role: Minted, Symbol: f, Key: None, Val: None, Arg: None}},
		{"minted " + f + " arg=0", Entry{Role: Minted, Symbol: f, Key: None, Val: None, Arg: 0}},
		{"clock " + f, Entry{Role: Clock, Symbol: f, Key: None, Val: None, Arg: None}},
		{"pause " + f, Entry{Role: Pause, Symbol: f, Key: None, Val: None, Arg: None}},
		{"constant " + f, Entry{Role: Constant, Symbol: f, Key: None, Val: None, Arg: None}},
		{"outgoing " + f, Entry{Role: Outgoing, Symbol: f, Key: None, Val: None, Arg: None}},
		{"write " + m + " key=0 val=1", Entry{Role: Write, Symbol: m, Key: 0, Val: 1, Arg: None}},
		{"write " + m + " val=2", Entry{Role: Write, Symbol: m, Key: None, Val: 2, Arg: None}},
		{"read " + m, Entry{Role: Read, Symbol: m, Key: None, Val: None, Arg: None}},
		{"read " + m + " key=1", Entry{Role: Read, Symbol: m, Key: 1, Val: None, Arg: None}},
		{"swap " + m + " val=1 key=0", Entry{Role: Swap, Symbol: m, Key: 0, Val: 1, Arg: None}},
		{"take " + m + " key=0", Entry{Role: Take, Symbol: m, Key: 0, Val: None, Arg: None}},
		{"fetch " + m + " key=0 val=1", Entry{Role: Fetch, Symbol: m, Key: 0, Val: 1, Arg: None}},
		{"read (*example.com/lib.G[K, V]).M  key=0", Entry{Role: Read, Symbol: "(*example.com/lib.G[K, V]).M", Key: 0, Val: None, Arg: None}},
		{"delete " + m + " key=0", Entry{Role: Delete, Symbol: m, Key: 0, Val: None, Arg: None}},
		{"clone " + f, Entry{Role: Clone, Symbol: f, Key: None, Val: None, Arg: None}},
		{"each " + m + " arg=0", Entry{Role: Each, Symbol: m, Key: None, Val: None, Arg: 0}},
		{"once " + m + " arg=3", Entry{Role: Once, Symbol: m, Key: None, Val: None, Arg: 3}},
		{"register " + f + " arg=1", Entry{Role: Register, Symbol: f, Key: None, Val: None, Arg: 1}},
		{"accept " + m, Entry{Role: Accept, Symbol: m, Key: None, Val: None, Arg: None}},
		{"relay " + m, Entry{Role: Relay, Symbol: m, Key: None, Val: None, Arg: None}},
		{"log " + f, Entry{Role: Log, Symbol: f, Key: None, Val: None, Arg: None}},
		{"store " + f + " class=session", Entry{Role: Store, Symbol: f, Key: None, Val: None, Arg: None, Class: "session"}},
		{"store " + f + " class=data arg=1 in=:memory:,*mode=memory* use=example.com/pg.Open needs=server", Entry{Role: Store, Symbol: f, Key: None, Val: None, Arg: 1, Class: "data", In: ":memory:,*mode=memory*", Use: "example.com/pg.Open", Needs: "server"}},
		{"store " + f + " class=auth default=example.com/lib.store", Entry{Role: Store, Symbol: f, Key: None, Val: None, Arg: None, Class: "auth", Default: "example.com/lib.store"}},
		{"option " + f + " in=,memory", Entry{Role: Option, Symbol: f, Key: None, Val: None, Arg: None, In: ",memory"}},
		{"\t log \t" + f + "   # and why\r", Entry{Role: Log, Symbol: f, Key: None, Val: None, Arg: None}},
	}
	for i := range tests {
		tests[i].want.Path, tests[i].want.Flag = None, None
	}
	file := func(line string, role Role, val, path, flag int) {
		want := Entry{Role: role, Symbol: f, Key: None, Val: val, Arg: None, Path: path, Flag: flag}
		tests = append(tests, struct {
			line string
			want Entry
		}{line, want})
	}
	file("filewrite "+f+" path=1 val=0", FileWrite, 0, 1, None)
	file("filewrite "+f+" path=0", FileWrite, None, 0, None)
	file("fileopen "+f+" path=0 flag=1", FileOpen, None, 0, 1)
	file("fileread "+f+" path=2", FileRead, None, 2, None)
	file("fileserve "+f+" path=1", FileServe, None, 1, None)
	file("fileprobe "+f+" path=0", FileProbe, None, 0, None)
	file("fileremove "+f+" path=0", FileRemove, None, 0, None)
	file("filetemp "+f, FileTemp, None, None, None)
	file("pathjoin "+f, PathJoin, None, None, None)
	file("pathformat "+f, PathFormat, None, None, None)
	seen := map[Role]bool{Request: true, Connection: true, Controller: true, Pool: true, Handler: true, Service: true, Registrar: true, LogPackage: true, Hint: true, Clue: true, Holds: true, Platform: true, Immutable: true, Answer: true, Computes: true, Distinct: true, Shortens: true}
	for _, tt := range tests {
		tab, err := Load("m.txt", "\n# first\n"+tt.line+"\n")
		if err != nil {
			t.Errorf("%s: %v", tt.line, err)
			continue
		}
		tt.want.Posn = "m.txt:3"
		got := tab.Func(tt.want.Symbol, "example.com/lib")
		switch tt.want.Role {
		case Store:
			got = tab.Store(tt.want.Symbol)
		case Option:
			got = tab.Option(tt.want.Symbol)
		}
		if got == nil || *got != tt.want {
			t.Errorf("%s: %+v, want %+v", tt.line, got, tt.want)
		}
		seen[tt.want.Role] = true
	}
	for role := range attributes {
		if !seen[role] {
			t.Errorf("role %q is not tested", role)
		}
	}

	tab, err := Load("m.txt", "request *example.com/lib.Ctx\npool example.com/lib.Pool\nhandler *example.com/lib.Ctx,example.com/lib.Next\n"+
		"service example.com/lib.Storage class=limiter\nregistrar *example.com/lib.Server\n")
	if err != nil {
		t.Fatal(err)
	}
	if tab.Type("*example.com/lib.Ctx") != Request || tab.Type("example.com/lib.Pool") != Pool || tab.Type("example.com/lib.Ctx") != "" {
		t.Error("types do not have their roles")
	}
	if !slices.Contains(tab.Types(Service), "example.com/lib.Storage") || tab.Type("*example.com/lib.Server") != Registrar {
		t.Error("services and registrars do not have their roles")
	}
	if tab.Serves("example.com/lib.Storage") != string(finding.Limiter) || tab.Serves("example.com/lib.Pool") != "" {
		t.Error("services do not have their classes")
	}
	if last := tab.Handlers()[len(tab.Handlers())-1]; !slices.Equal(last.Types, []string{"*example.com/lib.Ctx", "example.com/lib.Next"}) || last.Data != None {
		t.Errorf("the handler is %+v", last)
	}
	tab, err = Load("m.txt", "connection *example.com/lib.Conn\ncontroller example.com/lib.Ctrl\nhandler *example.com/lib.Conn,[]byte arg=1\n")
	if err != nil {
		t.Fatal(err)
	}
	if tab.Type("*example.com/lib.Conn") != Connection || tab.Type("example.com/lib.Ctrl") != Controller {
		t.Error("connections and controllers do not have their roles")
	}
	if last := tab.Handlers()[len(tab.Handlers())-1]; !slices.Equal(last.Types, []string{"*example.com/lib.Conn", "[]byte"}) || last.Data != 1 {
		t.Errorf("the handler is %+v", last)
	}
}

func TestWords(t *testing.T) {
	tab, err := Load("m.txt", "logpackage trail\nhint basket class=session\n")
	if err != nil {
		t.Fatal(err)
	}
	if !tab.LogPackage("trail") || !tab.LogPackage("metrics") || tab.LogPackage("basket") {
		t.Error("packages for logging are not those of the table")
	}
	tab, err = Load("m.txt", "hint basket class=session\nclue \"voucher\" class=auth\nholds example.com/lib.Pipe class=connection\nplatform example.com/irc class=conversation\n")
	if err != nil {
		t.Fatal(err)
	}
	if tab.Clue(`r.formvalue("voucher")`) != "auth" || tab.Clue("voucher") != "" {
		t.Error("clues are not found in the text of an expression")
	}
	if tab.Holds("example.com/lib.Pipe") != "connection" || tab.Holds("example.com/lib.Other") != "" {
		t.Error("types do not tell their classes")
	}
	if tab.Platform("example.com/irc") != "conversation" || tab.Platform("example.com/irc/v2") != "" {
		t.Error("packages do not tell their classes")
	}
	tab, err = Load("m.txt", "hint basket class=session\ncomputes example.com/slug\nimmutable *example.com/lib.Rule\nanswer *example.com/lib.Reply\ndistinct example.com/slug.Quote\nshortens example.com/slug.Cut\n")
	if err != nil {
		t.Fatal(err)
	}
	if !tab.Computes("example.com/slug") || !tab.Distinct("example.com/slug.Quote") || !tab.Shortens("example.com/slug.Cut") || tab.Shortens("example.com/slug.Quote") || tab.Distinct("example.com/slug.New") || tab.Computes("example.com/lib") || tab.Type("*example.com/lib.Rule") != Immutable || tab.Type("*example.com/lib.Reply") != Answer {
		t.Error("what computes and what never changes are not those of the table")
	}
	hints := tab.Hints()
	if last := hints[len(hints)-1]; last.Symbol != "basket" || last.Class != string(finding.Session) {
		t.Errorf("the last hint is %+v, want the user's", last)
	}
}

func TestErrors(t *testing.T) {
	const f = "example.com/lib.F"
	tests := []struct{ line, want string }{
		{"sauce " + f, `unknown role "sauce"`},
		{"Source " + f, `unknown role "Source"`},
		{"source", "without a symbol"},
		{"source # " + f, "without a symbol"},
		{"source F", "want a package path"},
		{"source " + f + " key=0", `no attribute "key"`},
		{"source " + f + " " + f, "no attribute"},
		{"request example.com/lib.T arg=0", `no attribute "arg"`},
		{"pool example.com/lib.T val=0", `no attribute "val"`},
		{"handler example.com/lib.T key=0", `no attribute "key"`},
		{"handler example.com/lib.T,[]byte arg=2", `has no parameter 2`},
		{"connection example.com/lib.T arg=0", `no attribute "arg"`},
		{"controller example.com/lib.Pool", `is "pool" already`},
		{"relay example.com/lib.Seen", `is "log" already`},
		{"read " + f + " val=0", `no attribute "val"`},
		{"delete " + f + " val=0", `no attribute "val"`},
		{"write " + f + " size=0", `no attribute "size"`},
		{"write " + f + " key", "want key=INDEX"},
		{"write " + f + " key=", "want key=INDEX"},
		{"write " + f + " key=x", "want key=INDEX"},
		{"write " + f + " key=-1", "want key=INDEX"},
		{"write " + f + " key=1.5", "want key=INDEX"},
		{"write " + f + " val=99999999999999999999", "want val=INDEX"},
		{"write " + f, "wants key=INDEX or val=INDEX"},
		{"swap " + f, "wants key=INDEX or val=INDEX"},
		{"fetch " + f + " key=0", "wants val=INDEX"},
		{"each " + f, "wants arg=INDEX"},
		{"write " + f + " key=0 val=1 key=0", `attribute "key" is there twice`},
		{"write " + f + " val=0 val=1", `attribute "val" is there twice`},
		{"each " + f + " arg=0 arg=1", `attribute "arg" is there twice`},
		// symbols that nothing is printed as
		{"source *example.com/lib.T", "want a function or method"},
		{"read (*example.com/lib.T.Get key=0", "want a method"},
		{"read (*example.com/lib.T[K,V]).Get key=0", "want a method"},
		{"read (*example.com/lib.T[K, V).Get key=0", "want a method"},
		{"read example.com/lib.T).Get key=0", "want a method"},
		{"request (*example.com/lib.T)", "want a type"},
		{"request (*example.com/lib.T).Get", "want a type"},
		{"write example.com/lib.* val=0", "not of a package"},
		{"once " + f, "wants arg=INDEX"},
		{"store " + f, "wants class=CLASS"},
		{"store " + f + " class=sessions", "wants class=CLASS"},
		{"store " + f + " class=", "want class=VALUE"},
		{"store " + f + " class=data in=memory", "wants arg=INDEX"},
		{"store " + f + " class=data needs=client", "want needs=server"},
		{"store " + f + " class=data key=0", `no attribute "key"`},
		{"option " + f + " class=data", `no attribute "class"`},
		{"register " + f, "wants arg=INDEX"},
		{"service example.com/lib.Pool", `is "pool" already`},
		{"service example.com/lib.Storage class=basket", "wants class=CLASS"},
		{"logpackage example.com/lib", "want a word"},
		{"logpackage metrics", `is "logpackage" already, at builtin/`},
		{"hint basket", "wants class=CLASS"},
		{"holds (example.com/lib.T).M class=data", "want a type"},
		{"platform example.com/*.x class=data", "want the path of a package"},
		{"clue basket", "wants class=CLASS"},
		{"computes example.com/slug.*", "want the path of a package"},
		{"immutable (example.com/lib.T).M", "want a type"},
		{"hint basket class=goods", "wants class=CLASS"},
		{"hint csrf class=session", `is "hint" already, at builtin/`},
		{"filewrite " + f + " val=0", "wants path=INDEX"},
		{"fileread " + f, "wants path=INDEX"},
		{"fileread " + f + " path=0 val=0", `no attribute "val"`},
		{"fileopen " + f + " path=0 flag=os.O_RDWR", "want flag=INDEX"},
		{"pathjoin " + f + " path=0", `no attribute "path"`},
		// entries that repeat or contradict one another, or built-in ones
		{"log example.com/lib.Seen", `is "log" already, at m.txt:2`},
		{"source example.com/lib.Seen", `is "log" already, at m.txt:2`},
		{"source example.com/all.*", `is "loaded" already, at m.txt:4`},
		{"request example.com/lib.Pool", `is "pool" already, at m.txt:3`},
		{"pool example.com/lib.Pool", `is "pool" already, at m.txt:3`},
		{"request *net/http.Request", `is "request" already, at builtin/`},
		{"pool *net/http.Request", `is "request" already, at builtin/`},
		{"source time.Now", `is "clock" already, at builtin/`},
		{"clock time.Now", `is "clock" already, at builtin/`},
		{"log database/sql.*", `is "loaded" already, at builtin/`},
		{"store database/sql.Open class=data", `is "store" already, at builtin/`},
		{"handler example.com/lib.Ctx,example.com/lib.Next", `is "handler" already, at m.txt:5`},
		{"handler net/http.ResponseWriter,*net/http.Request", `is "handler" already, at builtin/`},
	}
	const above = "# line 1\nlog example.com/lib.Seen\npool example.com/lib.Pool\nloaded example.com/all.*\nhandler example.com/lib.Ctx,example.com/lib.Next\n"
	if _, err := Load("m.txt", above); err != nil {
		t.Fatal(err)
	}
	for _, tt := range tests {
		tab, err := Load("m.txt", above+tt.line+"\nsource example.com/lib.Last\n")
		switch {
		case err == nil:
			t.Errorf("%s: no error; %d handlers", tt.line, len(tab.Handlers()))
		case !strings.HasPrefix(err.Error(), "m.txt:6: ") || !strings.Contains(err.Error(), tt.want):
			t.Errorf("%s: error %q, want m.txt:6 and %q", tt.line, err, tt.want)
		}
	}
}

func TestWildcard(t *testing.T) {
	tab, err := Load("m.txt", "loaded example.com/db.*\nlog (*example.com/db.DB).Trace\nlog example.com/db.Print\n")
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name, pkg string
		want      Role
	}{
		{"example.com/db.Query", "example.com/db", Loaded},
		{"(*example.com/db.DB).Query", "example.com/db", Loaded},
		{"(*example.com/db.DB).Trace", "example.com/db", Log}, // its own entry goes first
		{"example.com/db.Print", "example.com/db", Log},
		{"example.com/db/sub.Query", "example.com/db/sub", ""},
		{"example.com/dbx.Query", "example.com/dbx", ""},
	}
	for _, tt := range tests {
		got := Role("")
		if e := tab.Func(tt.name, tt.pkg); e != nil {
			got = e.Role
		}
		if got != tt.want {
			t.Errorf("%s is %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestLoadKeepsBuiltin(t *testing.T) {
	plain, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	tab, err := Load("m.txt", "source example.com/lib.F\nrequest *example.com/lib.Ctx\nhandler *example.com/lib.Ctx\n")
	if err != nil {
		t.Fatal(err)
	}
	for sym, e := range plain.funcs {
		if got := tab.Func(sym, ""); got == nil || *got != *e {
			t.Errorf("%s is %+v under a user's file, %+v without", sym, got, e)
		}
	}
	for name, e := range plain.types {
		if tab.Type(name) != e.Role {
			t.Errorf("%s is %q", name, tab.Type(name))
		}
	}
	if len(tab.funcs) != len(plain.funcs)+1 || len(tab.types) != len(plain.types)+1 || len(tab.Handlers()) != len(plain.Handlers())+1 {
		t.Error("the user's entries do not come on top")
	}
	again, err := Builtin()
	if err != nil || len(again.funcs) != len(plain.funcs) || again.Func("example.com/lib.F", "example.com/lib") != nil {
		t.Error("a user's file leaves traces in the built-in table")
	}
}
