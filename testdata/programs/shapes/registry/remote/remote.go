// Package remote is the silent twin: its driver keeps documents elsewhere.
package remote

import (
	"io"
	"net/http"
	"strings"

	"example.com/registry/registry"
)

type driver struct{ base string }

func init() { registry.Register("remote", &driver{base: "http://documents.internal/"}) } // fact `registry.drivers holds {*driver}`
// no fact `driver.base holds`

func (d *driver) Save(id, text string) {
	resp, err := http.Post(d.base+id, "text/plain", strings.NewReader(text))
	if err == nil {
		resp.Body.Close()
	}
}

func (d *driver) Load(id string) string {
	resp, err := http.Get(d.base + id)
	if err != nil {
		return ""
	}
	defer resp.Body.Close()
	body, _ := io.ReadAll(resp.Body)
	return string(body)
}
