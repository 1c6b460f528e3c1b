// Package packagestate reports package-level variables that keep client data between requests.
package packagestate

import (
	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/check"
	"github.com/statevet/statevet/analyzer/finding"
)

const doc = `report package-level variables that keep client data between requests

A map, slice, sync.Map or plain variable of a package lives in this process. What
one request writes there, a request that another replica serves does not see.`

// New returns the check.
func New(deps check.Deps) *analysis.Analyzer { return check.New(finding.Package, doc, deps) }
