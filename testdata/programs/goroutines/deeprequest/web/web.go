// Package web starts a count for each request.
package web

import (
	"bufio"
	"fmt"
	"net/http"

	"example.com/goroutines/deeprequest/tally"
)

// Count counts the lines of the body.
func Count(w http.ResponseWriter, r *http.Request) {
	words, total := tally.Start()
	for lines := bufio.NewScanner(r.Body); lines.Scan(); {
		words <- lines.Text()
	}
	close(words)
	fmt.Fprintln(w, <-total)
}
