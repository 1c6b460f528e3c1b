// Package mem registers a driver that keeps documents in memory. The write is
// its own, so the finding stands there and not at the line that registers.
package mem

import (
	"sync"

	"example.com/registry/registry"
)

type driver struct {
	mu   sync.Mutex
	docs map[string]string
}

func init() { // fact `registry.drivers holds {*driver}` `driver.docs holds {~client` `driver.docs is observed`
	registry.Register("mem", &driver{docs: map[string]string{}})
}

func (d *driver) Save(id, text string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.docs[id] = text // want `(?s)^\w+ state: field driver\.docs keeps .*\sstore: example\.com/registry/mem\.driver\.docs\n`
}

func (d *driver) Load(id string) string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.docs[id]
}
