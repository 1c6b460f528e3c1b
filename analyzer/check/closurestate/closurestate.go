// Package closurestate reports variables captured by handlers that keep client data between requests.
package closurestate

import (
	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/check"
	"github.com/statevet/statevet/analyzer/finding"
)

const doc = `report variables captured by handlers that keep client data between requests

A variable that a handler or middleware closes over lives as long as the handler:
what one request puts there, later requests to the same process find, and
requests to another replica do not.`

// New returns the check.
func New(deps check.Deps) *analysis.Analyzer { return check.New(finding.Closure, doc, deps) }
