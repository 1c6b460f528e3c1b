// Package librarystate reports libraries that keep client data in this process.
package librarystate

import (
	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/check"
	"github.com/statevet/statevet/analyzer/finding"
)

const doc = `report libraries that keep client data in this process between requests

Session managers, rate limiters, CSRF middleware, captchas and hubs keep what they
know of clients in this process, or in files of this machine. No line of the program
writes that data, and often none asks for it: memory is what a library uses unless it
is given a store that replicas share.`

// New returns the check.
func New(deps check.Deps) *analysis.Analyzer { return check.New(finding.Library, doc, deps) }
