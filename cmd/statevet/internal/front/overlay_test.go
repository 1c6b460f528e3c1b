package front

import (
	"errors"
	"io/fs"
	"maps"
	"path/filepath"
	"strings"
	"testing"
)

func TestMakeOverlay(t *testing.T) {
	root := t.TempDir()
	for _, file := range []string{
		"a.go", "a_test.go", "sub/b_test.go", "sub/deep/c_test.go", "outer/go.mod", "outer/x_test.go",
		"vendor/v/v_test.go", "testdata/t_test.go", "_old/o_test.go", ".git/g_test.go", "node_modules/n/n_test.go",
	} {
		write(t, filepath.Join(root, file), "")
	}
	hidden := []string{"a_test.go", "sub/b_test.go", "sub/deep/c_test.go"}
	main := []module{{"example.com/m", root}}
	tests := []struct {
		name, user string
		mods       []module
		want       map[string]string // besides hidden; relative
		err        string
	}{
		{name: "none", mods: main},
		{name: "workspace", mods: append(main, module{"example.com/outer", filepath.Join(root, "outer")}), want: map[string]string{"outer/x_test.go": ""}},
		{name: "merged", mods: main, user: `{"Replace": {"a.go": "other.go", "sub/../gone.go": ""}}`, want: map[string]string{"a.go": "other.go", "gone.go": ""}},
		{name: "a test by the user", mods: main, user: `{"Replace": {"a_test.go": "x.go", "new_test.go": "y.go"}}`, want: map[string]string{"new_test.go": ""}},
		{name: "broken", mods: main, user: `{"Replace": 1}`, err: "overlay user.json: json: "},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			file := ""
			if tt.user != "" {
				file = "user.json"
				write(t, filepath.Join(root, file), tt.user)
			}
			got, err := makeOverlay(file, root, tt.mods)
			if tt.err != "" {
				if err == nil || !strings.HasPrefix(err.Error(), tt.err) {
					t.Fatalf("error %v, want %s", err, tt.err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			want := make(map[string]string)
			for _, name := range hidden {
				want[filepath.Join(root, name)] = ""
			}
			for from, to := range tt.want {
				if to != "" {
					to = filepath.Join(root, to)
				}
				want[filepath.Join(root, from)] = to
			}
			if !maps.Equal(got.Replace, want) {
				t.Errorf("got %v, want %v", got.Replace, want)
			}
		})
	}
}

func TestNoOverlay(t *testing.T) {
	root := t.TempDir()
	write(t, filepath.Join(root, "a.go"), "package a\n")
	if o, err := makeOverlay("", root, []module{{"example.com/m", root}}); err != nil || len(o.Replace) != 0 {
		t.Errorf("got %v, %v, want an empty one", o, err)
	}
	if _, err := makeOverlay("missing.json", root, nil); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v, want that the file does not exist", err)
	}
}
