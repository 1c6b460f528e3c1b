// Statevet finds server-side session state in Go servers.
//
// It has two faces. Called by the go command, as in
//
//	go vet -vettool=$(which statevet) ./...
//
// it analyses one package (see internal/unit). Called by a person, as in
//
//	statevet ./...
//
// it runs go vet with itself as the tool and prints what comes back by store
// (see internal/front).
package main

import (
	"os"

	"github.com/statevet/statevet/analyzer"
	"github.com/statevet/statevet/cmd/statevet/internal/front"
	"github.com/statevet/statevet/cmd/statevet/internal/unit"
)

func main() {
	os.Exit(run())
}

func run() int {
	if unit.Called(os.Args[1:]) {
		return unit.Main(os.Args[1:], analyzer.New)
	}
	return front.Main(os.Args[1:], analyzer.New)
}
