package finding

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func sample() *Finding {
	return &Finding{
		Class: Session, Place: Field, Tier: Proved,
		Identity: "example.com/app/store.Memory.sessions", Name: "Memory.sessions",
		What: `r.FormValue("user")`, Remedy: "use a session manager",
		Trace: []Step{
			{Declared, "store/store.go:10:2", ""},
			{Source, "web/web.go:15:42", `r.FormValue("user")`},
			{Write, "../web/web.go:15:11", ""},
		},
	}
}

func TestRoundTrip(t *testing.T) {
	for _, class := range Classes() {
		for _, place := range Places() {
			for _, tier := range []Tier{Proved, Review} {
				f := sample()
				f.Class, f.Place, f.Tier = class, place, tier
				if tier == Review {
					f.Why = "read through an exported function; who calls it: unknown"
				}
				check(t, f)
			}
		}
	}
	for _, note := range []string{"", "f(x)", "f(g(x), (y))", "(", ")", "x)", " (", "a (b) c", "key: value", "review: x", "store: y", `r.FormValue("ключ")`} {
		for _, role := range Roles() {
			f := sample()
			f.Trace = []Step{{role, "a.go:1:2", note}, {role, `C:\a dir\a(1).go:1:2`, note}}
			check(t, f)
		}
	}
	f := sample()
	f.Trace = nil
	check(t, f)
	f.Identity, f.Name = "example.com/app.(weird): name", "weird: name"
	check(t, f)
	f.What, f.Name = "ö keeps ö", "größe"
	check(t, f)
}

func check(t *testing.T, f *Finding) {
	t.Helper()
	msg := Format(f)
	got, err := Parse(msg)
	if err != nil {
		t.Errorf("%v\n%s", err, msg)
		return
	}
	if !reflect.DeepEqual(got, f) {
		t.Errorf("Parse(Format(f)) is\n%+v, f is\n%+v\nmessage:\n%s", got, f, msg)
	}
}

func TestFormat(t *testing.T) {
	f := sample()
	f.Tier, f.Why = Review, "nobody reads it here"
	const want = `review: session state: field Memory.sessions keeps r.FormValue("user") between requests; use a session manager
	store: example.com/app/store.Memory.sessions
	review: nobody reads it here
	declared: store/store.go:10:2
	source: web/web.go:15:42 (r.FormValue("user"))
	write: ../web/web.go:15:11`
	if got := Format(f); got != want {
		t.Errorf("Format prints\n%s\nwant\n%s", got, want)
	}
}

// Names are those of the program: they may break neither grammar nor terminal.
func TestControlCharacters(t *testing.T) {
	const evil = "a\nb\tc\x1b[31m\x00\r\u0085\x7fd"
	f := sample()
	f.Tier, f.Why = Review, evil
	f.Name, f.What, f.Remedy, f.Identity = evil, evil, evil, evil
	f.Trace = []Step{{Write, evil, evil}}
	msg := Format(f)
	if n := strings.Count(msg, "\n"); n != 3 {
		t.Errorf("%d line breaks, want 3: %q", n, msg)
	}
	for i, line := range strings.Split(msg, "\n") {
		if i > 0 {
			line = strings.TrimPrefix(line, "\t")
		}
		if strings.ContainsFunc(line, func(r rune) bool { return r < ' ' || r >= 0x7f && r < 0xa0 }) {
			t.Errorf("line %d has control characters: %q", i, line)
		}
	}
	got, err := Parse(msg)
	if err != nil {
		t.Fatal(err)
	}
	clean := Clean(evil)
	if got.Identity != clean || got.Why != clean || !slices.Equal(got.Trace, []Step{{Write, clean, clean}}) {
		t.Errorf("Parse gives %+v", got)
	}
	if s := RelatedMessage(Step{Role: Write, Note: evil}); strings.ContainsAny(s, "\n\t\r\x1b\x00\x7f\u0085") {
		t.Errorf("the related message has control characters: %q", s)
	}
}

func TestLongNames(t *testing.T) {
	units := []string{"x", "ü", "世", "🙂", "\xff", "a\x80"}
	for _, unit := range units {
		for _, n := range []int{1, 13, 14, 15, 16, 40, 80, 160, 161, 5000} {
			long := strings.Repeat(unit, n)
			for which := range 8 {
				for _, class := range Classes() {
					f := sample()
					f.Class, f.Place, f.Tier = class, Closure, Review
					f.Remedy = "use a session manager with a Redis or SQL store, or a signed token"
					for i, p := range []*string{&f.Name, &f.What, &f.Remedy} {
						if which>>i&1 == 1 {
							*p = long
						}
					}
					msg := Format(f)
					first, _, _ := strings.Cut(msg, "\n")
					if len(first) > MaxFirstLine {
						t.Fatalf("%d bytes in the first line: %q", len(first), first)
					}
					if !utf8.ValidString(msg) {
						t.Fatalf("not UTF-8: %q", msg)
					}
					got, err := Parse(msg)
					if err != nil {
						t.Fatal(err)
					}
					if got.Class != class || got.Place != Closure || got.Tier != Review || got.Identity != f.Identity || !slices.Equal(got.Trace, f.Trace) {
						t.Fatalf("%q: Parse gives %+v", first, got)
					}
					if len(f.Name) <= 12 && utf8.ValidString(f.Name) && got.Name != f.Name {
						t.Fatalf("name %q became %q though it is short", f.Name, got.Name)
					}
				}
			}
		}
	}
	// What is cut says so, and what of the client it is goes before the name of the store.
	f := sample()
	f.What = strings.Repeat("w", 200)
	got, err := Parse(Format(f))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasSuffix(got.What, "...") || got.Name != f.Name || got.Remedy != f.Remedy {
		t.Errorf("a long text is shown as %+v", got)
	}
}

func TestMalformed(t *testing.T) {
	const first = "data state: field x keeps y between requests; z"
	tests := map[string]string{
		"empty":                    "",
		"of the check internal":    "analysis of example.com/x failed: index out of range",
		"unknown class":            "thing state: field x keeps y between requests; z\n\tstore: s",
		"no class":                 " state: field x keeps y between requests; z\n\tstore: s",
		"unknown place":            "data state: file x keeps y between requests; z\n\tstore: s",
		"no name":                  "data state: field\n\tstore: s",
		"no keeps":                 "data state: field x has y between requests; z\n\tstore: s",
		"no between":               "data state: field x keeps y\n\tstore: s",
		"no store":                 first,
		"no store, but a trace":    first + "\n\twrite: a.go:1:2",
		"empty store":              first + "\n\tstore: ",
		"no tab":                   first + "\nstore: s",
		"unknown key":              first + "\n\tstore: s\n\tmemo: t",
		"no key":                   first + "\n\tstore: s\n\tnothing",
		"line break at the end":    first + "\n\tstore: s\n",
		"Windows line break":       first + "\r\n\tstore: s\r\n\tx\r",
		"class in capitals":        "Data state: field x keeps y between requests; z\n\tstore: s",
		"another linter's message": "unusedresult: call of fmt.Sprintf has unused result",
	}
	for name, msg := range tests {
		if f, err := Parse(msg); err == nil {
			t.Errorf("%s: %q is a finding: %+v", name, msg, f)
		} else if strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: the error has line breaks: %v", name, err)
		}
	}
	if _, err := Parse(first + "\n\tstore: s"); err != nil {
		t.Errorf("the message that the others were made from: %v", err)
	}
}

func TestRelated(t *testing.T) {
	for _, role := range Roles() {
		for note, want := range map[string]string{
			"": string(role), "note": string(role) + ": note", `r.FormValue("a: b")`: string(role) + `: r.FormValue("a: b")`, "a\nb": string(role) + ": a b",
		} {
			if got := RelatedMessage(Step{Role: role, Note: note}); got != want {
				t.Errorf("the related message of %s with %q is %q", role, note, got)
			}
		}
	}
}

func TestChecks(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range Places() {
		if c := p.Check(); c == "" || seen[c] {
			t.Errorf("place %q has check %q", p, c)
		} else {
			seen[c] = true
		}
	}
	if c := Place("file").Check(); c != "" {
		t.Errorf("a place that does not exist has check %q", c)
	}
}

func FuzzParse(f *testing.F) {
	f.Add(Format(sample()), "name", "what", "note")
	f.Add("review: leak state: package variable a keeps b between requests; c\n\tstore: p.a\n\treview: w\n\tread: a.go:1:2 (x)", "a\nb", "x (y)", " (")
	f.Add("", "", "\xff", ")")
	f.Add(" state: field  keeps  between requests; \n\tstore: x\n\t: ", " keeps ", " between requests; ", "🙂")
	f.Fuzz(func(t *testing.T, msg, name, what, note string) {
		fnd, err := Parse(msg)
		if err != nil {
			if fnd != nil {
				t.Fatalf("a finding with error %v", err)
			}
			fnd = sample()
		}
		keeps(t, fnd)
		fnd.Name, fnd.What, fnd.Remedy = name, what, note
		fnd.Trace = append(fnd.Trace, Step{Read, "a.go:1:2", note})
		keeps(t, fnd)
		if name != "" {
			fnd.Identity = name
			keeps(t, fnd)
		}
	})
}

// keeps checks what Parse(Format(f)) promises for every f.
func keeps(t *testing.T, f *Finding) {
	t.Helper()
	msg := Format(f)
	if first, _, _ := strings.Cut(msg, "\n"); len(first) > MaxFirstLine || !utf8.ValidString(msg) {
		t.Fatalf("%d bytes in the first line, or not UTF-8: %q", len(first), msg)
	}
	got, err := Parse(msg)
	if err != nil {
		t.Fatalf("%v\n%s", err, msg)
	}
	if got.Class != f.Class || got.Place != f.Place || got.Tier != f.Tier || got.Identity != Clean(f.Identity) || len(got.Trace) != len(f.Trace) {
		t.Fatalf("Parse(Format(f)) is %+v, f is %+v", got, f)
	}
}

// What goes in is made shorter in words, not in the middle of one.
func TestShorter(t *testing.T) {
	for _, tt := range []struct{ what, want string }{
		{"data of the client's request", "client data"},
		{`metadata.ValueFromIncomingContext(ctx, "tenant")`, "metadata.ValueFromIncomingContext(...)"},
		{"metadata.FromIncomingContext(ctx)", "client data"},
	} {
		if got := shorter(tt.what, 10); got != tt.want {
			t.Errorf("%q is cut to %q, want %q", tt.what, got, tt.want)
		}
	}
}

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"plain é 世 :\\":    "plain é 世 :\\",
		"\x1b]0;x\x07":     " ]0;x ",
		"a\nb\tc\rd":       "a b c d",
		"\u009b31m\u2028x": " 31m x",
		"\xff":             "\ufffd",
	} {
		if got := Clean(in); got != want {
			t.Errorf("Clean(%q) = %q, want %q", in, got, want)
		}
	}
}
