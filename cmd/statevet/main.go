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
	"runtime"

	"github.com/statevet/statevet/analyzer"
	"github.com/statevet/statevet/cmd/statevet/internal/front"
	"github.com/statevet/statevet/cmd/statevet/internal/unit"
)

func main() {
	os.Exit(run())
}

// spare is how many bytes of garbage a process makes before the first collection, and
// about as many more than its data in every later one. Analysing one package makes
// 20-60 MB and is over in a tenth of a second; with the usual 4 MB a third of the time
// went into collections. A larger GOGC would let a large program have many times its size.
const spare = 48 << 20

func run() int {
	// The collector counts the bytes, and as nobody writes to them the machine never has them.
	if os.Getenv("GOGC") == "" && os.Getenv("GOMEMLIMIT") == "" {
		defer runtime.KeepAlive(make([]byte, spare))
	}
	if unit.Called(os.Args[1:]) {
		return unit.Main(os.Args[1:], analyzer.New)
	}
	return front.Main(os.Args[1:], analyzer.New)
}
