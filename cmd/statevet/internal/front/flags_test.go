package front

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer"
)

func suite(*analyzer.Config) []*analysis.Analyzer {
	return []*analysis.Analyzer{
		{Name: "fieldstate", Doc: "fieldstate: report fields\n\nMore."},
		{Name: "internal", Doc: "internal: failures"},
		{Name: "packagestate", Doc: "packagestate: report variables"},
	}
}

func TestParse(t *testing.T) {
	o, err := parse([]string{"-deps=b,a", "-deps", "a", "-models=m,n", "-tags=x", "-mod=mod", "./..."}, suite)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := o.vetFlags("d"), []string{"-review", "-notests", "-accepted", "-unknown", "-deps=a,b", "-models=m,n", "-digest=d"}; !slices.Equal(got, want) {
		t.Errorf("flags of go vet: %q, want %q", got, want)
	}
	if got, want := o.buildFlags(), []string{"-tags=x", "-mod=mod"}; !slices.Equal(got, want) {
		t.Errorf("build flags: %q, want %q", got, want)
	}
	if o, err = parse(nil, suite); err != nil || !slices.Equal(o.patterns, []string{"."}) {
		t.Errorf("no packages: %v, %v", o, err)
	}
}

func TestParseErrors(t *testing.T) {
	for _, tt := range []struct{ args, want string }{
		{"-nope", "unknown flag or check -nope: see statevet -h and statevet -list"},
		{"-nope=1 ./...", "unknown flag or check -nope: see statevet -h and statevet -list"},
		{"-internal=false", "unknown flag or check -internal: see statevet -h and statevet -list"},
		{"-digest=x", "unknown flag or check -digest: see statevet -h and statevet -list"},
		{"-fieldstate=x", `invalid boolean value "x" for -fieldstate: want true or false`},
		{"./... -json", "-json comes after a package: flags come first"},
		{"-classes=session,cookie", `invalid value "session,cookie" for flag -classes: unknown class "cookie": want one of session, auth, limiter, connection, job, conversation, dedupe, data, leak, other`},
		{"-classes=,", `invalid value "," for flag -classes: want classes, separated by commas`},
		{"-fail-on=all", `invalid value "all" for flag -fail-on: want proved or review`},
		{"-tags", "flag needs an argument: -tags"},
	} {
		if _, err := parse(strings.Fields(tt.args), suite); err == nil || err.Error() != tt.want {
			t.Errorf("%s: error %v, want %s", tt.args, err, tt.want)
		}
	}
}

func TestSelected(t *testing.T) {
	for _, tt := range []struct{ args, want string }{
		{"", "fieldstate internal packagestate"},
		{"-fieldstate", "fieldstate internal"},
		{"-fieldstate=false", "internal packagestate"},
		{"-fieldstate=false -packagestate=true", "internal packagestate"},
		{"-fieldstate -packagestate", "fieldstate internal packagestate"},
		{"-fieldstate=false -packagestate=false", "internal"},
	} {
		o, err := parse(strings.Fields(tt.args), suite)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, a := range suite(nil) {
			if o.selected(a.Name) {
				got = append(got, a.Name)
			}
		}
		if got := strings.Join(got, " "); got != tt.want {
			t.Errorf("%s selects %s, want %s", tt.args, got, tt.want)
		}
	}
}

func TestList(t *testing.T) {
	var b strings.Builder
	list(&b, suite(nil))
	if got, want := b.String(), "fieldstate: report fields\npackagestate: report variables\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
