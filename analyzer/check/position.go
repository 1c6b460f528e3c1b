package check

import (
	"go/token"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/finding"
)

// Bounds of the files that foreignFiles makes up: lines and columns beyond
// them cannot be shown.
const (
	foreignLines   = 1 << 16
	foreignColumns = 1 << 10
)

// foreignStarts are the starts of the lines of each of them. Files share one slice, which
// none changes: each would take half a megabyte.
var foreignStarts = sync.OnceValue(func() []int {
	starts := make([]int, foreignLines)
	for i := range starts {
		starts[i] = i * foreignColumns
	}
	return starts
})

// foreignFiles gives positions in files of other packages, which facts carry as
// text, a token.Pos: the file set of a pass has only the package's own files. It
// adds files whose lines all have the same length, so that no file is read.
type foreignFiles struct {
	pass  *analysis.Pass
	added map[string]*token.File
}

// pos returns the position that prints as posn, or token.NoPos.
func (f *foreignFiles) pos(posn string) token.Pos {
	file, line, column := finding.SplitPosn(posn)
	if line < 1 || column < 1 {
		return token.NoPos
	}
	for _, own := range f.pass.Files {
		tf := f.pass.Fset.File(own.FileStart)
		if tf.Name() == file && line <= tf.LineCount() {
			start := tf.LineStart(line)
			return min(start+token.Pos(column-1), token.Pos(tf.Base()+tf.Size()))
		}
	}
	if line >= foreignLines || column >= foreignColumns {
		return token.NoPos
	}
	tf := f.added[file]
	if tf == nil {
		tf = f.pass.Fset.AddFile(file, -1, foreignLines*foreignColumns)
		tf.SetLines(foreignStarts())
		f.added[file] = tf
	}
	return tf.LineStart(line) + token.Pos(column-1)
}
