package finding

import (
	"reflect"
	"testing"
)

func TestCacheRoundTrip(t *testing.T) {
	for _, reason := range CacheReasons() {
		for _, place := range Places() {
			c := &Cache{place, "m/a.T.pages", "T.pages", reason, []Step{{Declared, "a.go:1:2", ""}, {Refill, `C:\a dir\a(1).go:1:2`, "by (x): y"}}}
			msg := FormatCache(c)
			if got, err := ParseCache(msg); err != nil || !reflect.DeepEqual(got, c) {
				t.Errorf("%q is read as %+v, %v, want %+v", msg, got, err, c)
			}
			if f, err := Parse(msg); err == nil {
				t.Errorf("%q is read as the finding %+v", msg, f)
			}
		}
	}
	c := &Cache{Package, "m/a.x", string(Computed), Pooled, nil}
	if got, err := ParseCache(FormatCache(c)); err != nil || !reflect.DeepEqual(got, c) {
		t.Errorf("a name like a reason is read as %+v, %v", got, err)
	}
	for _, msg := range []string{
		"", "cache: ", "cache: field x", "cache: field x keeps locks, metrics or pooled objects, and nothing about a client", "cache: field x keeps locks or pooled objects, and nothing about a client\n\tx: y",
		"cache: field x keeps locks, metrics or pooled objects, and nothing about a client\nstore: m.x", "review: field x", Format(sample()), FormatDirective(&Directive{Stores: []string{"a"}, Reason: "b"}),
	} {
		if c, err := ParseCache(msg); err == nil {
			t.Errorf("%q is read as %+v", msg, c)
		}
	}
}
