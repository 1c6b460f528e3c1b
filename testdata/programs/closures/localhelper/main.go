// Command localhelper captures a map of the handler itself in a closure that it
// hands to a function, and in one that it starts with go. Silent.
package main

import (
	"fmt"
	"log"
	"net/http"
	"slices"
	"sync"
)

func main() {
	http.HandleFunc("/tags", func(w http.ResponseWriter, r *http.Request) {
		tags := r.URL.Query()["tag"] // no fact `main:tags is observed`
		rank := map[string]int{}     // no fact `main:rank is observed`
		var wg sync.WaitGroup
		wg.Go(func() {
			for i, tag := range tags {
				rank[tag] = i
			}
		})
		wg.Wait()
		slices.SortFunc(tags, func(a, b string) int {
			rank[a]++
			return rank[a] - rank[b]
		})
		fmt.Fprintln(w, tags)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
