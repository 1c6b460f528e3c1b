// Command cli serves nobody: what it remembers comes from its arguments and its
// input. Silent.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
)

var (
	seen  = map[string]int{}
	order []string
	last  string
)

func note(line string) {
	if seen[line] == 0 {
		order = append(order, line)
	}
	seen[line]++
	last = line
}

func main() {
	flag.Parse()
	for _, arg := range flag.Args() {
		note(arg)
	}
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		note(lines.Text())
	}
	for _, line := range order {
		fmt.Println(seen[line], line, line == last)
	}
}
