// Command heapring keeps client data in a heap and in a ring. Silent: a heap
// that only start-up code fills.
package main

import (
	"container/heap"
	"container/ring"
	"fmt"
	"log"
	"net/http"
)

type texts []string

func (t texts) Len() int           { return len(t) }
func (t texts) Less(i, j int) bool { return t[i] < t[j] }
func (t texts) Swap(i, j int)      { t[i], t[j] = t[j], t[i] }
func (t *texts) Push(x any)        { *t = append(*t, x.(string)) }
func (t *texts) Pop() any {
	old := *t
	last := old[len(old)-1]
	*t = old[:len(old)-1]
	return last
}

var (
	bids   = &texts{}
	fixed  = &texts{}
	recent = ring.New(8)
)

func main() {
	heap.Push(fixed, "first")
	http.HandleFunc("POST /", func(w http.ResponseWriter, r *http.Request) {
		heap.Push(bids, r.FormValue("bid")) // want `^\w+ state: package variable bids keeps `
		recent.Value = r.FormValue("bid")   // want `^\w+ state: package variable recent keeps `
		recent = recent.Next()
	})
	http.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, heap.Pop(bids), heap.Pop(fixed))
		recent.Do(func(v any) { fmt.Fprintln(w, v) })
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
