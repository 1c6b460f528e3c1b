// Package answer writes answers and logs, of any number of values.
package answer

import (
	"fmt"
	"io"
	"log"
)

// Write answers.
func Write(w io.Writer, v ...any) { fmt.Fprintln(w, v...) }

// Logf logs.
func Logf(format string, v ...any) { log.Printf(format, v...) }

// Join returns what it is given.
func Join(v ...string) string {
	all := ""
	for _, s := range v {
		all += s
	}
	return all
}
