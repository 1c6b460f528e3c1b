// Package fieldstate reports fields of long-lived objects that keep client data between requests.
package fieldstate

import (
	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/check"
	"github.com/statevet/statevet/analyzer/finding"
)

const doc = `report fields of long-lived objects that keep client data between requests

A server, service or store that is made before the first request and shared by
all of them keeps what one request writes to its fields. Another replica has an
object of its own, with other contents.`

// New returns the check.
func New(deps check.Deps) *analysis.Analyzer { return check.New(finding.Field, doc, deps) }
