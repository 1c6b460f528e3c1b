// Package owner has a goroutine that owns a map; who feeds it is not known here.
package owner

type cell struct {
	key, value string
	reply      chan string
}

// Owner leads to the goroutine.
type Owner struct{ cells chan cell }

// New starts the goroutine.
func New() *Owner {
	o := &Owner{cells: make(chan cell)}
	go o.own()
	return o
}

func (o *Owner) own() { // fact `background updates Owner.own:kept key {~*Owner.cells`
	kept := map[string]string{} // no fact `~client`
	for c := range o.cells {
		if c.value != "" {
			kept[c.key] = c.value
		}
		c.reply <- kept[c.key]
	}
}

// Ask keeps value, if there is one, and returns what is kept.
func (o *Owner) Ask(key, value string) string { // fact `(*Owner).Ask: ` `sends to param0.cells with {~minted ~param1 ~param2}`
	reply := make(chan string)
	o.cells <- cell{key, value, reply}
	return <-reply
}
