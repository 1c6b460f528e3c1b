// Package diskstate reports files on this machine that keep client data between requests.
package diskstate

import (
	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/check"
	"github.com/statevet/statevet/analyzer/finding"
)

const doc = `report files on this machine that keep client data between requests

A file that one request writes to the local disk and a later one reads is there on
one replica only, and often gone with its container. Files that the request removes
again, and those that no request reads, are not reported.`

// New returns the check.
func New(deps check.Deps) *analysis.Analyzer { return check.New(finding.Disk, doc, deps) }
