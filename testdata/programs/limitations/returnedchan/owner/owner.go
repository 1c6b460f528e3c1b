// Package owner has a goroutine that owns a map; who feeds it is not known here.
package owner

// Cell asks for what is kept under a key.
type Cell struct {
	Key, Value string
	Reply      chan string
}

// Start starts the goroutine.
func Start() chan<- Cell { // fact `Start: result0={`
	cells := make(chan Cell)
	go own(cells)
	return cells
}

func own(cells <-chan Cell) {
	kept := map[string]string{}
	for c := range cells {
		if c.Value != "" {
			kept[c.Key] = c.Value
		}
		c.Reply <- kept[c.Key]
	}
}
