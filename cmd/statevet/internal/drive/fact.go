package drive

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"go/token"
	"go/types"
	"maps"
	"os"
	"reflect"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/gcexportdata"
)

// Facts are the package facts of one package, encoded, by the name of their type.
type Facts map[string][]byte

func nameOf(fact analysis.Fact) string { return reflect.TypeOf(fact).Elem().String() }

// get decodes the fact of a type. A damaged one is as good as none.
func (f Facts) get(fact analysis.Fact) bool {
	data, ok := f[nameOf(fact)]
	return ok && gob.NewDecoder(bytes.NewReader(data)).Decode(fact) == nil
}

// put encodes a fact. What gob cannot encode is a mistake in the suite, which its
// tests show: no fact is then seen above.
func (f Facts) put(fact analysis.Fact) {
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(fact); err == nil {
		f[nameOf(fact)] = b.Bytes()
	}
}

// vetx is the content of the file that go vet keeps of a package for those that
// import it; an empty file has neither types nor facts.
type vetx struct {
	Types []byte // export data; nil if the compiler's is there
	Names []string
	Facts [][]byte // parallel to Names
}

// WriteVetx writes such a file. pkg is nil if its importers find export data
// elsewhere.
func WriteVetx(file string, fset *token.FileSet, pkg *types.Package, facts Facts) error {
	var v vetx
	if pkg != nil {
		var b bytes.Buffer
		if err := gcexportdata.Write(&b, fset, pkg); err != nil {
			return err
		}
		v.Types = b.Bytes()
	}
	for _, name := range slices.Sorted(maps.Keys(facts)) {
		v.Names, v.Facts = append(v.Names, name), append(v.Facts, facts[name])
	}
	var b bytes.Buffer
	if v.Types != nil || v.Names != nil {
		if err := gob.NewEncoder(&b).Encode(v); err != nil {
			return err
		}
	}
	return os.WriteFile(file, b.Bytes(), 0o666)
}

// ReadVetx reads such a file.
func ReadVetx(file string) (exportData []byte, facts Facts, err error) {
	data, err := os.ReadFile(file)
	if err != nil || len(data) == 0 {
		return nil, nil, err
	}
	var v vetx
	if err := gob.NewDecoder(bytes.NewReader(data)).Decode(&v); err != nil {
		return nil, nil, fmt.Errorf("%s: %w", file, err)
	}
	if len(v.Names) != len(v.Facts) {
		return nil, nil, fmt.Errorf("%s: %d names of %d facts", file, len(v.Names), len(v.Facts))
	}
	facts = make(Facts)
	for i, name := range v.Names {
		facts[name] = v.Facts[i]
	}
	return v.Types, facts, nil
}
