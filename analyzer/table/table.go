// Package table holds what statevet knows about code whose bodies it does not
// analyse: the standard library, frameworks and libraries.
//
// The knowledge is data, one entry a line, in the same format for the built-in
// files (builtin/*.txt) and for those of users:
//
//	ROLE SYMBOL [ATTRIBUTE=VALUE ...]    # comment
//
// SYMBOL is a type, a variable, a field ("pkg/path.Type.Field"), a function as go/types prints it (types.Func.FullName:
// "net/http.Error", "(*net/http.Request).FormValue"), or "pkg/path.*" for every
// function and method of a package. A function without an entry is unknown: it
// has no known effect, and its results derive from its receiver and arguments.
package table

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
)

// Role says what an entry states about its symbol.
type Role string

// The roles.
const (
	Request  Role = "request"  // type: values of it are the client's
	Handler  Role = "handler"  // comma-separated parameter types: a function with them in a row serves clients
	Source   Role = "source"   // function: results are the client's; a message names the call
	Loaded   Role = "loaded"   // function: results come from a source that all replicas share
	Opened   Role = "opened"   // function: results are a handle of such a source, and nothing that is in it
	Minted   Role = "minted"   // function: results, and what arg= points to, are fresh identifiers
	Clock    Role = "clock"    // function: results are times, fresh identifiers when used as keys
	Pause    Role = "pause"    // function: waits until some time has passed
	Constant Role = "constant" // function: results tell nothing about the arguments
	Write    Role = "write"    // function: keeps arguments key= and val= in its receiver
	Read     Role = "read"     // function: result 0 is an element of its receiver, chosen by key=
	Swap     Role = "swap"     // function: write and read
	Take     Role = "take"     // function: read and delete
	Fetch    Role = "fetch"    // function: read; what is missing, the function val= makes, and is kept
	Delete   Role = "delete"   // function: removes key= from its receiver
	Clone    Role = "clone"    // function: its result is a copy of argument 0, with the same elements
	Each     Role = "each"     // function: calls arg= with every element of its receiver
	Once     Role = "once"     // function: calls arg= once in the life of the process
	Log      Role = "log"      // function: its arguments go to a log or a metric, which no client reads
	Store    Role = "store"    // function, variable or field: calling, using or setting it makes a library's store in this process
	Option   Role = "option"   // field, method or function that moves such a store out of the process
	Pool     Role = "pool"     // type: its objects keep nothing of a client's between requests

	Outgoing Role = "outgoing" // function: result 0 is a request that the program sends, and no client's
	Answer   Role = "answer"   // type: what another server answers; a function that returns one sends the request that it gets

	Immutable Role = "immutable" // type: its values never change
	Computes  Role = "computes"  // package: its functions look at their arguments and nothing else
	Distinct  Role = "distinct"  // function: its results differ where its arguments do
	Shortens  Role = "shortens"  // function: its result is argument 0 without some of the elements

	Service   Role = "service"   // interface or function type: its implementations serve clients
	Registrar Role = "registrar" // type: functions that take one together with an interface make that a service
	Register  Role = "register"  // function: the function or object arg= serves clients
	Accept    Role = "accept"    // function: results are a client that has just come; a loop that calls it serves

	LogPackage Role = "logpackage" // name of a package: what it keeps is a log or a metric
	Hint       Role = "hint"       // word: in the name or type of a store it tells its class=
	Clue       Role = "clue"       // word: in the text of where a store's keys come from it tells its class=
	Holds      Role = "holds"      // type: a store of its values is of class=
	Platform   Role = "platform"   // package: what those that import it keep is of class=, if nothing else tells

	FileWrite  Role = "filewrite"  // function: writes val=, or the client's request, to the file path=
	FileOpen   Role = "fileopen"   // function: result 0 is the file path=, open for writing
	FileRead   Role = "fileread"   // function: reads or serves the file or directory path=
	FileServe  Role = "fileserve"  // function: later requests get what is below path=
	FileProbe  Role = "fileprobe"  // function: asks whether path= exists
	FileRemove Role = "fileremove" // function: removes path=
	FileTemp   Role = "filetemp"   // function: results are files or paths that nobody else knows
	PathJoin   Role = "pathjoin"   // function: the result is the arguments, joined by slashes
	PathFormat Role = "pathformat" // function: the result is argument 0, in which verbs are replaced

	Connection Role = "connection" // type: values of it are the client's, and may outlive a request
	Controller Role = "controller" // type: the methods of types that embed it serve, each request with a copy of its own
	Relay      Role = "relay"      // function: results and pointers get what went in, and nothing from elsewhere
)

// attributes lists which attributes an entry of each role may have.
var attributes = map[Role]string{
	Request: "", Handler: "arg", Source: "", Loaded: "", Opened: "", Minted: "arg", Clock: "", Pause: "", Constant: "",
	Write: "key val", Read: "key", Swap: "key val", Take: "key", Fetch: "key val", Delete: "key", Clone: "", Each: "arg", Once: "arg", Log: "", Pool: "", Immutable: "", Computes: "", Distinct: "", Shortens: "", Outgoing: "", Answer: "",
	Store: "class arg in use default needs", Option: "in",
	Service: "class", Registrar: "", Register: "arg", Accept: "",
	LogPackage: "", Hint: "class", Clue: "class", Holds: "class", Platform: "class",
	FileWrite: "path val", FileOpen: "path flag", FileRead: "path", FileServe: "path", FileProbe: "path", FileRemove: "path",
	FileTemp: "", PathJoin: "", PathFormat: "",
	Connection: "", Controller: "", Relay: "",
}

// ofContainer reports whether the role says what a method does to its receiver.
func (r Role) ofContainer() bool {
	switch r {
	case Write, Read, Swap, Take, Fetch, Delete, Clone, Each:
		return true
	}
	return false
}

// ofType reports whether the role says what a type is.
func (r Role) ofType() bool {
	switch r {
	case Request, Connection, Controller, Pool, Service, Registrar, Immutable, Answer:
		return true
	}
	return false
}

// None is the value of an attribute that an entry does not have.
const None = -1

// Entry is one line of a table.
type Entry struct {
	Role   Role
	Symbol string
	Key    int // index of the key argument, receiver not counted, or None
	Val    int // index of the value argument or None
	Arg    int // index of the argument that the role speaks of, or None
	Path   int // index of the argument that names a file, or None
	Flag   int // index of the argument with the os.O_ flags, or None
	Posn   string

	Class   string // of a store, a hint and a service: what it keeps, a class of package finding, or ""
	In      string // values of argument Arg, or of the option, that mean this process, comma-separated; a * at an end stands for anything
	Use     string // what to use instead: a constructor, or several, comma-separated
	Default string // the library's variable that keeps the data, for symbols that share one store
	Needs   string // "server": the library is for everyone, so it counts only where requests are served
}

// Table is validated knowledge. The zero value is not useful; see Builtin and Load.
type Table struct {
	funcs    map[string]*Entry // by full name, or "pkg.*"
	holders  map[string]bool   // types of which an entry says what their methods keep
	types    map[string]*Entry // what types are
	served   map[string]*Entry // Handler
	handlers []ParamList       // in order
	stores   map[string]*Entry // by symbol
	options  map[string]*Entry
	logs     map[string]*Entry // LogPackage
	computes map[string]*Entry // Computes
	distinct map[string]*Entry // Distinct
	shortens map[string]*Entry // Shortens
	words    map[string]*Entry // Hint
	clues    map[string]*Entry // Clue
	classes  classes
}

//go:embed builtin/*.txt
var builtin embed.FS

// Builtin parses the built-in knowledge. An error is a fault of this module.
func Builtin() (*Table, error) {
	t := newTable()
	names, err := fs.Glob(builtin, "builtin/*.txt")
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		data, err := builtin.ReadFile(name)
		if err != nil {
			return nil, err
		}
		if err := t.add(name, string(data)); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// functions is about how many functions the built-in knowledge has: every process
// reads it, and a map that grows to that size copies it several times.
const functions = 2500

func newTable() *Table {
	return &Table{
		funcs: make(map[string]*Entry, functions), holders: map[string]bool{}, types: map[string]*Entry{}, served: map[string]*Entry{},
		stores: map[string]*Entry{}, options: map[string]*Entry{}, logs: map[string]*Entry{}, computes: map[string]*Entry{}, distinct: map[string]*Entry{}, shortens: map[string]*Entry{}, words: map[string]*Entry{}, clues: map[string]*Entry{},
		classes: classes{holds: map[string]*Entry{}, platforms: map[string]*Entry{}},
	}
}

// Load returns the built-in knowledge and, if text is not empty, a user's file
// on top. name is the file's name for errors. A user's entry may not repeat or
// contradict a built-in one.
func Load(name, text string) (*Table, error) { return LoadAll([]File{{name, text}}) }

// File is a file of entries; its name is for errors.
type File struct{ Name, Text string }

// LoadAll is [Load] for any number of files, which may not contradict each other
// either.
func LoadAll(files []File) (*Table, error) {
	t, err := Builtin()
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		if err := t.add(f.Name, f.Text); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// Func returns the entry of the function with the given full name, declared in
// the package with the given path, or nil: unknown.
func (t *Table) Func(fullName, pkgPath string) *Entry {
	if e := t.funcs[fullName]; e != nil {
		return e
	}
	return t.funcs[pkgPath+".*"]
}

// Type returns the role of a type, printed as types.TypeString does with full
// package paths, or "".
func (t *Table) Type(name string) Role {
	if e := t.types[name]; e != nil {
		return e.Role
	}
	return ""
}

// Container reports whether the table says what methods of a type keep, the type
// being named "pkg.T".
func (t *Table) Container(name string) bool { return t.holders[name] }

// ParamList is the parameters of handlers.
type ParamList struct {
	Types []string // as types.TypeString prints them, with full package paths
	Data  int      // index of a parameter that is the client's whatever its type is, or None
}

// Handlers returns the parameter lists that make a function an entry point.
func (t *Table) Handlers() []ParamList { return t.handlers }

// Types returns the names of the types with the given role, sorted.
func (t *Table) Types(role Role) []string {
	var out []string
	for name, e := range t.types {
		if e.Role == role {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

// Computes reports whether the functions of a package look at their arguments and
// nothing else, but for those with entries.
func (t *Table) Computes(path string) bool { return t.computes[path] != nil }

// Distinct reports whether the results of a function, named as for Func, differ where
// its arguments do: they may stand for these in a key.
func (t *Table) Distinct(fullName string) bool { return t.distinct[fullName] != nil }

// Shortens reports whether the result of a function, named as for Func, is its first
// argument without some of the elements.
func (t *Table) Shortens(fullName string) bool { return t.shortens[fullName] != nil }

// LogPackage reports whether packages with the given name keep logs.
func (t *Table) LogPackage(name string) bool { return t.logs[name] != nil }

func (t *Table) add(file, text string) error {
	for i, line := range strings.Split(text, "\n") {
		line, _, _ = strings.Cut(line, "#")
		fields := split(line)
		if len(fields) == 0 {
			continue
		}
		posn := file + ":" + strconv.Itoa(i+1)
		e, err := parse(fields, posn)
		if err != nil {
			return fmt.Errorf("%s: %w", posn, err)
		}
		if err := t.insert(e); err != nil {
			return fmt.Errorf("%s: %w", posn, err)
		}
	}
	return nil
}

func (t *Table) insert(e *Entry) error {
	entries := t.funcs
	if e.Role.ofType() {
		entries = t.types
	}
	switch e.Role {
	case Handler:
		entries = t.served
	case Computes:
		entries = t.computes
	case Distinct:
		entries = t.distinct
	case Shortens:
		entries = t.shortens
	case LogPackage:
		entries = t.logs
	case Hint:
		entries = t.words
	case Clue:
		entries = t.clues
	case Holds:
		entries = t.classes.holds
	case Platform:
		entries = t.classes.platforms
	case Store:
		return addVersioned(t.stores, e)
	case Option:
		return addVersioned(t.options, e)
	}
	if err := add(entries, e); err != nil {
		return err
	}
	if recv, _, ok := strings.Cut(e.Symbol, ")"); ok && e.Role.ofContainer() {
		recv, _, _ = strings.Cut(strings.TrimLeft(recv, "(*"), "[")
		t.holders[recv] = true
	}
	t.classes.note(e)
	if e.Role == Handler {
		t.handlers = append(t.handlers, ParamList{strings.Split(e.Symbol, ","), e.Arg})
	}
	return nil
}

// addVersioned adds an entry also under its symbol without a major version,
// which the first one gets that has none of its own.
func addVersioned(to map[string]*Entry, e *Entry) error {
	short := Unversioned(e.Symbol)
	if old := to[e.Symbol]; old != nil && old.Symbol != e.Symbol {
		delete(to, e.Symbol) // of another version
	}
	if err := add(to, e); err != nil {
		return err
	}
	if to[short] == nil {
		to[short] = e
	}
	return nil
}

func add(to map[string]*Entry, e *Entry) error {
	if old := to[e.Symbol]; old != nil {
		return fmt.Errorf("%s is %q already, at %s", e.Symbol, old.Role, old.Posn)
	}
	to[e.Symbol] = e
	return nil
}
