// Package goroutinestate reports locals of long-lived goroutines that keep client data between requests.
package goroutinestate

import (
	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/check"
	"github.com/statevet/statevet/analyzer/finding"
)

const doc = `report locals of long-lived goroutines that keep client data between requests

A goroutine that is started before the first request, and receives what requests
send it, keeps what it receives in its locals. Each replica runs a goroutine of
its own, which knows only the clients of that replica.`

// New returns the check.
func New(deps check.Deps) *analysis.Analyzer { return check.New(finding.Goroutine, doc, deps) }
