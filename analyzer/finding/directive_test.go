package finding

import (
	"reflect"
	"testing"
)

func TestDirectiveRoundTrip(t *testing.T) {
	for _, d := range []*Directive{
		{Tier: Proved, Problem: NoReason},
		{Tier: Review, Problem: Stale},
		{Tier: Review, Stores: []string{"m/a.x"}, Reason: "why: because"},
		{Tier: Review, Stores: []string{"m/a.x", "m/a.(y): z"}, Reason: "review: x"},
	} {
		msg := FormatDirective(d)
		if got, err := ParseDirective(msg); err != nil || !reflect.DeepEqual(got, d) {
			t.Errorf("%q is read as %+v, %v, want %+v", msg, got, err, d)
		}
	}
	for _, msg := range []string{"", "review: x", "this directive accepts", "this directive accepts\n\tx: y", "this directive accepts\nstore: m/a.x", "this directive accepts\n\tstore", Format(sample())} {
		if d, err := ParseDirective(msg); err == nil {
			t.Errorf("%q is read as %+v", msg, d)
		}
	}
	if got := FormatDirective(&Directive{Stores: []string{"a\nb"}, Reason: "c\x1b"}); got != "this directive accepts\n\tstore: a b\n\tsuppressed: c " {
		t.Errorf("control characters: %q", got)
	}
}

func TestAccepted(t *testing.T) {
	f := sample()
	if s := f.Accepted(); s != nil {
		t.Errorf("accepted by %v", s)
	}
	f.Trace = append(f.Trace, Step{Suppressed, "a.go:1:2", "why"})
	if s := f.Accepted(); s == nil || s.Note != "why" {
		t.Errorf("accepted by %v", s)
	}
}
