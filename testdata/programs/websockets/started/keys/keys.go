// Package keys presses keys.
package keys

import "fmt"

// Press presses the keys that are sent, and releases the last one in the end.
func Press(keys <-chan string) {
	last := ""
	defer func() { fmt.Println("release", last) }()
	for k := range keys {
		if k == last {
			fmt.Println("again", k)
		}
		last = k
	}
}

// Follow tells everyone the last key that anyone sent.
func Follow(keys <-chan string, tell chan<- string) {
	last := ""
	for {
		select {
		case k := <-keys:
			last = k
		case tell <- last:
		}
	}
}
