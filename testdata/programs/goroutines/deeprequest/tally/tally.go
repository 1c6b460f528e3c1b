// Package tally counts words in a goroutine of its own for each count.
package tally

// Start returns where words go, and where the counts come from once those are
// closed.
func Start() (chan<- string, <-chan map[string]int) {
	words, total := make(chan string), make(chan map[string]int)
	go count(words, total)
	return words, total
}

func count(words <-chan string, total chan<- map[string]int) {
	seen := map[string]int{} // no fact `count:seen holds {~client`
	for word := range words {
		seen[word]++
	}
	total <- seen
}
