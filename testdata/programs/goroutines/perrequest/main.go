// Command perrequest starts its goroutine for one request, which feeds and asks
// it until it is done. Silent.
package main

import (
	"bufio"
	"fmt"
	"log"
	"net/http"
)

func count(words <-chan string, total chan<- map[string]int) {
	seen := map[string]int{} // no fact `count:seen is observed`
	for word := range words {
		seen[word]++
	}
	total <- seen
}

func main() {
	http.HandleFunc("POST /count", func(w http.ResponseWriter, r *http.Request) {
		words, total := make(chan string), make(chan map[string]int)
		go count(words, total)
		lines := bufio.NewScanner(r.Body)
		lines.Split(bufio.ScanWords)
		for lines.Scan() {
			words <- lines.Text()
		}
		close(words)
		fmt.Fprintln(w, <-total)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
