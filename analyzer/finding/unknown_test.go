package finding

import (
	"slices"
	"testing"
)

func TestUnknownRoundTrip(t *testing.T) {
	want := []Unknown{{"(*example.com/m.T).F", 3}, {"example.com/m.G", 1}}
	if got, ok := ParseUnknown(FormatUnknown(want)); !ok || !slices.Equal(got, want) {
		t.Errorf("read as %v, %t", got, ok)
	}
	if got := FormatUnknown([]Unknown{{"a\n\t9 b\x1b", 2}}); got != "not understood:\n\t2 a  9 b " {
		t.Errorf("control characters: %q", got)
	}
	for _, msg := range []string{"", "not understood:", "not understood:\n\tx", "not understood:\n\t0 f", "not understood:\n\t-1 f", "analysis of m failed: not understood:\n\t1 f", Format(sample())} {
		if got, ok := ParseUnknown(msg); ok {
			t.Errorf("%q is read as %v", msg, got)
		}
	}
}
