package analyzer_test

import (
	"testing"

	"github.com/statevet/statevet/analyzer"
	"github.com/statevet/statevet/analyzer/internal/replaytest"
)

// Every program of testdata/programs is run in process, under go vet and under
// the front end. The shapes, whose point is what crosses packages, are also run
// with a warm cache and package by package in both orders.
func TestPrograms(t *testing.T) {
	programs, err := replaytest.Programs("../testdata")
	if err != nil {
		t.Fatal(err)
	}
	t.Run("inprocess", func(t *testing.T) {
		t.Parallel()
		replaytest.InProcess(t, programs, analyzer.New(&analyzer.Config{Review: true}))
	})
	tool := replaytest.Build(t)
	for _, p := range programs {
		run := func(mode string, f func(t *testing.T)) {
			t.Run(p.Name+"/"+mode, func(t *testing.T) {
				t.Parallel()
				f(t)
			})
		}
		run("frontend", func(t *testing.T) { p.FrontEnd(t, tool) })
		if p.Area() != "shapes" {
			run("cold", func(t *testing.T) { p.Cold(t, tool) })
			continue
		}
		run("cold+warm", func(t *testing.T) { p.ColdAndWarm(t, tool) })
		run("imports-first", func(t *testing.T) { p.ByPackage(t, tool, false) })
		run("imports-last", func(t *testing.T) { p.ByPackage(t, tool, true) })
	}
}
