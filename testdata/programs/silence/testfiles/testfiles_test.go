package testfiles

import (
	"net/http"
	"testing"
)

type fake struct{ texts map[string]string }

func (f *fake) Set(id, text string)  { f.texts[id] = text }
func (f *fake) Get(id string) string { return f.texts[id] }

// A method of a type that is no test's, and variables that are initialised.
func (k *kept) reset() { k.texts = map[string]string{} }

var (
	inUse       = &fake{texts: all.texts}
	first, last = ends()
	_           = inUse.Get(first + last)
)

func ends() (string, string) { return "", "" }

func init() { all.put("", "") }

func TestHandle(t *testing.T) {
	notes = inUse
	all.reset()
	http.HandleFunc("/", Handle)
}
