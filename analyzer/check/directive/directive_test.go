package directive_test

import (
	"go/token"
	"reflect"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/check"
	"github.com/statevet/statevet/analyzer/check/directive"
	"github.com/statevet/statevet/analyzer/engine"
	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/policy"
)

func TestRun(t *testing.T) {
	fset := token.NewFileSet()
	file := fset.AddFile("/m/excluded/a/a.go", -1, 10)
	pos := file.Pos(1)
	res := &engine.Result{Directives: []*engine.Directive{
		{Pos: pos},
		{Pos: pos, Reason: "why", Used: true},
		{Pos: pos, Reason: "why"},
		{Pos: pos, Reason: "why", Stores: []string{"m/a.x"}},
	}}
	const accepts = "this directive accepts\n\tstore: m/a.x\n\tsuppressed: why"
	for _, tt := range []struct {
		review, accepted bool
		excluded         string
		want             []string
	}{
		{excluded: "b", want: []string{finding.NoReason}},
		{review: true, excluded: "b", want: []string{finding.NoReason, "review: " + finding.Stale}},
		{review: true, accepted: true, excluded: "b", want: []string{finding.NoReason, "review: " + finding.Stale, accepts}},
		{review: true, accepted: true, excluded: "a"},
	} {
		eng := &analysis.Analyzer{Name: "engine", Doc: "x", ResultType: reflect.TypeFor[*engine.Result]()}
		a := directive.New(check.Deps{
			Engine: eng, Review: func() bool { return tt.review }, Accepted: func() bool { return tt.accepted },
			Policy: func() *policy.Policy {
				return &policy.Policy{Root: "/m", Rules: []policy.Rule{{Path: "excluded/" + tt.excluded, Reason: "x"}}}
			},
		})
		var got []string
		pass := &analysis.Pass{
			Analyzer: a, Fset: fset, ResultOf: map[*analysis.Analyzer]any{eng: res},
			Report: func(d analysis.Diagnostic) { got = append(got, d.Message) },
		}
		if _, err := a.Run(pass); err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("review %t, accepted %t, %q excluded: %q, want %q", tt.review, tt.accepted, tt.excluded, got, tt.want)
		}
	}
}
