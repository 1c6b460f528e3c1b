package engine

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// effectKind says what an effect does to its target.
type effectKind uint8

const (
	assign     effectKind = iota // overwrites the variable or field that target names
	update                       // puts an element into the container that target names
	send                         // puts a value into the channel that target names
	remove                       // takes an element out of it
	read                         // uses what target names for more than writing it back
	probe                        // looks an element up only to write it back: no read, but it can open a refill
	refill                       // rebuilds a missing element from what all replicas share
	computed                     // rebuilds a missing element from its key, see pure.go
	fill                         // an unknown function may have filled the object: value flow, never a report
	pour                         // writes into the file that target may be, or lead to
	fileWrite                    // writes the file that key names; target is a rootDisk
	fileRead                     // reads it, or serves it
	fileProbe                    // asks whether it exists
	fileRemove                   // removes it
)

// ofFile reports whether an effect of kind k is on the file that its key names.
func (k effectKind) ofFile() bool { return k >= fileWrite && k <= fileRemove }

// when says when an effect happens, seen from the function whose summary has it.
type when uint8

const (
	inCall  when = iota // while the function runs
	spawned             // in a goroutine that the function starts
	started             // in a goroutine that a function of a package below starts, which looked at it as background
	served              // on behalf of a later client, in a handler that the function makes
)

// effect is one thing that a function does to memory that its caller can see.
type effect struct {
	kind   effectKind
	when   when
	target loc
	key    set             // what chooses the element
	dir    set             // of a file: what names the directory that it is in
	val    set             // what is written
	pos    token.Pos       // in the package under analysis: the instruction, or the call that leads to it
	orig   int32           // string id of the position in another package, or 0
	choice bool            // the callee was one of several that configuration chooses from
	via    ssa.Instruction // in the function that has it: what leads to it
	copied bool            // val is a struct or array, of which target gets a copy; of a refill: target is filled as a whole
	loop   bool            // of a read: in a function that loops over a channel
	apart  bool            // of a frame's read: in a goroutine that a client's call starts
	round  bool            // in a round of a serve loop, to which it was attributed
	byType bool            // the object is known by the type of an interface value only
	deref  bool            // assigns to what a captured pointer points to, and not to the variable

	pure  bool       // of an update, or computed: the value is a function of the key and from
	from  set        // what else, see pure.go
	calls []byCallee // where callees have it from
}

// byCallee is an effect of a callee, in the callee's terms.
type byCallee struct {
	*effect
	via    ssa.Instruction
	direct bool // a call whose arguments are the callee's parameters
}

// open is a call through a value whose callees the function does not know.
type open struct {
	when    when
	recv    loc
	method  int32           // string id of the method; of "" for a call of a function value
	iface   int32           // string id of the interface type
	args    []set           // receiver not included
	refills bool            // see openrefill.go
	via     ssa.Instruction // as of an effect
	pos     token.Pos
	orig    int32
}

// site is an allocation.
type site struct {
	typ    int32 // string id of the type key of what is allocated
	fn     int32 // string id of the closure's function, or 0
	ident  int32 // string id of the identity of the variable that it is, or 0
	name   string
	of     types.Type // what is allocated, if this function allocates it
	pos    token.Pos
	inLoop bool // allocated anew in each round of a loop
	kept   bool // of a summary: others may have it too, see keeps
	instr  ssa.Instruction
}

// summary is what a function does, in terms of its parameters and free
// variables. A summary in a fact is the same thing.
type summary struct {
	key     string
	params  int
	results []set
	effects []effect
	opens   []open
	sites   []site      // allocations that results reach; rootAlloc keys index it
	heap    []heapEntry // what those hold
	handler bool        // serves clients: its effects stand on their own
	steady  bool        // see isSteady
}

type heapEntry struct {
	at     loc // rooted at a site of the summary
	val    set
	copied set // structs and arrays copied there, whose parts are not those of the copy
}
