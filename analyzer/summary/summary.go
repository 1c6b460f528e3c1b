// Package summary says what a function does, in terms of its parameters, free variables and
// results, so that callers need not look at it again.
//
// Terms. An *effect* is one thing that it does to memory that others see. An *open call* goes
// through a value whose callees it does not know. A *site* is an allocation of it that its
// results reach, and the *heap* what those hold. The engine makes summaries and applies them.
package summary

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/value"
)

// EffectKind says what an effect does to its target.
type EffectKind uint8

// What an effect does.
const (
	Assign     EffectKind = iota // overwrites the variable or field that target names
	Update                       // puts an element into the container that target names
	Send                         // puts a value into the channel that target names
	Remove                       // takes an element out of it
	Read                         // uses what target names for more than writing it back
	Probe                        // looks an element up only to write it back: no read, but it can open a refill
	Refill                       // rebuilds a missing element from what all replicas share
	Computed                     // rebuilds a missing element from its key: another replica computes the same
	Fill                         // an unknown function may have filled the object: value flow, never a report
	Pour                         // writes into the file that target may be, or lead to
	FileWrite                    // writes the file that key names; target is a value.RootDisk
	FileRead                     // reads it, or serves it
	FileProbe                    // asks whether it exists
	FileRemove                   // removes it
)

// OfFile reports whether an effect of kind k is on the file that its key names.
func (k EffectKind) OfFile() bool { return k >= FileWrite && k <= FileRemove }

// When says when an effect happens, seen from the function whose summary has it.
type When uint8

// When an effect happens, from the earliest to the latest.
const (
	InCall  When = iota // while the function runs
	Spawned             // in a goroutine that the function starts
	Started             // in a goroutine that a function of a package below starts, which looked at it as background
	Served              // on behalf of a later client, in a handler that the function makes
)

// Effect is one thing that a function does to memory that its caller can see.
type Effect struct {
	Kind   EffectKind
	When   When
	Target value.Loc
	Key    value.Set       // what chooses the element
	Dir    value.Set       // of a file: what names the directory that it is in
	Val    value.Set       // what is written
	Pos    token.Pos       // in the package under analysis: the instruction, or the call that leads to it
	Orig   int32           // string id of the position in another package, or 0
	Choice bool            // the callee was one of several that configuration chooses from
	Via    ssa.Instruction // in the function that has it: what leads to it
	Copied bool            // val is a struct or array, of which target gets a copy; of a refill: target is filled as a whole
	Loop   bool            // of a read: in a function that loops over a channel
	Whole  bool            // of a read: nothing chose an element
	Apart  bool            // of a frame's read: in a goroutine that a client's call starts
	Round  bool            // in a round of a serve loop, to which it was attributed
	ByType bool            // the object is known by the type of an interface value only
	Deref  bool            // assigns to what a captured pointer points to, and not to the variable

	Pure  bool       // of an update, or computed: the value is a function of the key and From
	From  value.Set  // what else
	Calls []ByCallee // where callees have it from
}

// ByCallee is an effect of a callee, in the callee's terms.
type ByCallee struct {
	*Effect
	Via    ssa.Instruction
	Direct bool // a call whose arguments are the callee's parameters
}

// Open is a call through a value whose callees the function does not know.
type Open struct {
	When    When
	Recv    value.Loc
	Method  int32           // string id of the method; of "" for a call of a function value
	Iface   int32           // string id of the interface type
	Args    []value.Set     // receiver not included
	Refills bool            // with what was loaded, on a miss of a call of the same value with the same key
	Via     ssa.Instruction // as of an effect
	Pos     token.Pos
	Orig    int32
}

// Site is an allocation.
type Site struct {
	Typ    int32 // string id of the type key of what is allocated
	Fn     int32 // string id of the closure's function, or 0
	Ident  int32 // string id of the identity of the variable that it is, or 0
	Name   string
	Of     types.Type // what is allocated, if this function allocates it
	Pos    token.Pos
	InLoop bool // allocated anew in each round of a loop
	Kept   bool // of a summary: others may have it too
	Instr  ssa.Instruction
}

// Summary is what a function does, in terms of its parameters and free
// variables. A summary in a fact is the same thing.
type Summary struct {
	Key     string
	Params  int
	Results []value.Set
	Effects []Effect
	Opens   []Open
	Sites   []Site      // allocations that results reach; value.RootAlloc keys index it
	Heap    []HeapEntry // what those hold
	Handler bool        // serves clients: its effects stand on their own
	Steady  bool        // returns the same for the same arguments and memory
}

// HeapEntry is what a part of a site holds.
type HeapEntry struct {
	At     value.Loc // rooted at a site of the summary
	Val    value.Set
	Copied value.Set // structs and arrays copied there, whose parts are not those of the copy
}
