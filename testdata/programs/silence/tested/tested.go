// Package tested has state in its test files only. Silent.
package tested

import (
	"fmt"
	"net/http"
)

// Hook is called with every path.
var Hook = func(path string) string { return path }

// Handle serves.
func Handle(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, Hook(r.URL.Path)) }
