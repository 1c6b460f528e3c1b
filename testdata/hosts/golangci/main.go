// Command golangci is golangci-lint with the linter statevet, as "golangci-lint
// custom" would build it from docs/golangci-lint.md, but from modules only.
package main

import (
	"fmt"
	"os"

	"github.com/golangci/golangci-lint/v2/pkg/commands"
	"github.com/golangci/golangci-lint/v2/pkg/exitcodes"

	_ "github.com/statevet/statevet/analyzer/gclplugin"
)

func main() {
	if err := commands.Execute(commands.BuildInfo{Version: "v2.15.0-statevet", GoVersion: "unknown", Commit: "?", Date: "?"}); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(exitcodes.Failure)
	}
}
