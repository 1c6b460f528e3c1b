// Package words is the silent twin: each request allocates its own store.
package words

import (
	"bufio"
	"fmt"
	"net/http"

	"example.com/generic/kv"
)

// Count answers with how often the first word of the body occurs.
func Count(w http.ResponseWriter, r *http.Request) { // no fact `kv.Store.m is observed`
	counts := kv.New[string, int]()
	first := ""
	lines := bufio.NewScanner(r.Body)
	lines.Split(bufio.ScanWords)
	for lines.Scan() {
		if first == "" {
			first = lines.Text()
		}
		n, _ := counts.Get(lines.Text())
		counts.Put(lines.Text(), n+1)
	}
	n, _ := counts.Get(first)
	fmt.Fprintln(w, first, n)
}
