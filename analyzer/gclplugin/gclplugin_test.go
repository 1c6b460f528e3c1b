package gclplugin

import (
	"strings"
	"testing"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer"
)

func TestRegistered(t *testing.T) {
	build, err := register.GetPlugin(Name)
	if err != nil {
		t.Fatal(err)
	}
	p, err := build(nil)
	if err != nil {
		t.Fatal(err)
	}
	if p.GetLoadMode() != register.LoadModeTypesInfo {
		t.Errorf("load mode %s", p.GetLoadMode())
	}
	got, err := p.BuildAnalyzers()
	if err != nil {
		t.Fatal(err)
	}
	want := analyzer.New(new(analyzer.Config))
	if len(got) != len(want) {
		t.Fatalf("%d analyzers, want %d", len(got), len(want))
	}
	for i, a := range got {
		if a.Name != want[i].Name {
			t.Errorf("analyzer %s, want %s", a.Name, want[i].Name)
		}
	}
	if err := analysis.Validate(got); err != nil {
		t.Error(err)
	}
}

func TestSettings(t *testing.T) {
	p, err := New(map[string]any{
		"review": true, "deps": []any{"example.com/dep"}, "models": "source example.com/x.F\n",
		"checks": map[string]any{"diskstate": false}, "classes": map[string]any{"limiter": false, "job": true},
	})
	if err != nil {
		t.Fatal(err)
	}
	cfg := p.(*plugin).cfg
	if !cfg.Review || cfg.Deps[0] != "example.com/dep" || len(cfg.Inline) != 1 || !cfg.HostNolint {
		t.Errorf("got %+v", cfg)
	}
	if cfg.Policy.Checks["diskstate"] || len(cfg.Policy.Checks) != 1 || cfg.Policy.Classes["limiter"] || !cfg.Policy.Classes["job"] {
		t.Errorf("got %+v", cfg.Policy)
	}
}

func TestFaults(t *testing.T) {
	for _, tt := range []struct {
		raw  any
		want string
	}{
		{map[string]any{"reviews": true}, `unknown field "reviews"`},
		{map[string]any{"review": "yes"}, "cannot unmarshal string"},
		{map[string]any{"models": "source example.com/x.F\nsauce x\n"}, "settings: models:2: "},
		{map[string]any{"checks": map[string]any{"fieldstat": false}}, `settings: checks: unknown check "fieldstat"`},
		{map[string]any{"classes": map[string]any{"limit": false}}, `settings: classes: unknown class "limit"`},
		{"text", "cannot unmarshal string"},
	} {
		if _, err := New(tt.raw); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%v: error %v, want %s", tt.raw, err, tt.want)
		}
	}
}

// Related positions are left out, and nothing else.
func TestWhole(t *testing.T) {
	a := &analysis.Analyzer{Name: "a", Run: func(pass *analysis.Pass) (any, error) {
		pass.Report(analysis.Diagnostic{Message: "x", Category: "a", Related: []analysis.RelatedInformation{{Message: "y"}}})
		return 1, nil
	}}
	var got []analysis.Diagnostic
	pass := &analysis.Pass{Report: func(d analysis.Diagnostic) { got = append(got, d) }}
	if res, err := whole(a).Run(pass); res != 1 || err != nil {
		t.Errorf("result %v, %v", res, err)
	}
	if len(got) != 1 || got[0].Message != "x" || got[0].Category != "a" || got[0].Related != nil {
		t.Errorf("reported %+v", got)
	}
}
