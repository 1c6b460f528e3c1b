// Command setupfed feeds its goroutine before it serves; requests only ask.
// Silent.
package main

import (
	"fmt"
	"log"
	"net/http"
	"os"
	"strings"
)

type lookup struct {
	name  string
	reply chan string
}

func main() {
	entries, lookups := make(chan string), make(chan lookup) // fact `main:lookups holds {~client}`
	// no fact `main:entries holds`
	go func() {
		table := map[string]string{} // fact `main:table is observed`
		// no fact `main:table holds`
		for entry := range entries {
			name, value, _ := strings.Cut(entry, "=")
			table[name] = value
		}
		for l := range lookups {
			l.reply <- table[l.name]
		}
	}()
	for _, entry := range os.Environ() {
		entries <- entry
	}
	close(entries)
	http.HandleFunc("/env/{name}", func(w http.ResponseWriter, r *http.Request) {
		l := lookup{r.PathValue("name"), make(chan string)}
		lookups <- l
		fmt.Fprintln(w, <-l.reply)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
