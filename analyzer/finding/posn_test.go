package finding

import "testing"

func TestSplitPosn(t *testing.T) {
	for posn, want := range map[string]struct {
		file      string
		line, col int
	}{
		"/a.go:1:2":   {"/a.go", 1, 2},
		"/a.go:1":     {"/a.go", 1, 0},
		"/a.go":       {"/a.go", 0, 0},
		"-":           {"-", 0, 0},
		"":            {"", 0, 0},
		`C:\a.go:1:2`: {`C:\a.go`, 1, 2},
		"a:3:b.go:1":  {"a:3:b.go", 1, 0},
	} {
		if file, line, col := SplitPosn(posn); file != want.file || line != want.line || col != want.col {
			t.Errorf("SplitPosn(%q) = %q, %d, %d", posn, file, line, col)
		}
	}
}
