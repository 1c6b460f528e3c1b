// Program cli serves nobody.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

var words = map[string]int{}

func count(line string) {
	for _, word := range strings.Fields(line) {
		words[word]++
	}
}

func print(word string) {
	fmt.Println(word, words[word])
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		count(in.Text())
	}
	for word := range words {
		print(word)
	}
}
