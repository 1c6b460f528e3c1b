// Package desk hides package owner from the packages above.
package desk

import "example.com/goroutines/deepowner/owner"

// Desk asks the goroutine of package owner.
type Desk struct{ owner *owner.Owner }

// New starts a desk.
func New() *Desk { return &Desk{owner: owner.New()} } // fact `background updates example.com/goroutines/deepowner/owner.Owner.own:kept key {~*`

// Ask keeps value, if there is one, and returns what is kept.
func (d *Desk) Ask(key, value string) string { return d.owner.Ask(key, value) } // fact `(*Desk).Ask: ` `sends to param0.owner.cells with {~minted ~param1 ~param2}`
