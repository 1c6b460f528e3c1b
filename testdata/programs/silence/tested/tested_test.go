package tested

import (
	"net/http"
	"testing"
)

var paths = map[string]string{}

func record(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte(paths[r.RemoteAddr]))
	paths[r.RemoteAddr] = r.URL.Path
}

func TestHook(t *testing.T) {
	seen := map[string]bool{}
	Hook = func(path string) string {
		if seen[path] {
			t.Errorf("%s seen twice", path)
		}
		seen[path] = true
		return path
	}
	http.HandleFunc("/", record)
	Handle(nil, nil)
}
