package front

import (
	"errors"
	"os"
	"strings"

	"github.com/statevet/statevet/cmd/statevet/internal/report"
)

// vetRun runs go vet with flags.
type vetRun struct {
	gocmd goCommand
	flags []string
}

// vetOutput is what go vet said.
type vetOutput struct {
	complaints
	tree    report.Tree
	failed  bool // exit status other than 0
	checked bool // at least one package was analysed
}

func (v vetRun) vet(patterns []string) (*vetOutput, error) {
	p := startProgress(os.Stderr)
	args := append(append([]string{"vet", "-json"}, v.flags...), patterns...)
	stdout, stderr, failed, err := v.gocmd.run(p, args...)
	p.end()
	if err != nil {
		return nil, err
	}
	tree, err := report.Parse(stdout)
	if err != nil {
		return nil, err
	}
	out := &vetOutput{complaints: readStderr(string(stderr)), tree: tree, failed: failed}
	out.checked = p.done.Load() > 0
	if !failed {
		out.packages = nil // whatever compilers remarked on: all was built and checked
	}
	return out, nil
}

// unloaded reports whether go vet gave up before it checked anything, because
// some package could not be loaded.
func (o *vetOutput) unloaded() bool {
	return o.failed && !o.checked && len(o.packages) == 0
}

// err is what the go command says of a run of which nothing else is known.
func (o *vetOutput) err() error {
	if len(o.other) == 0 {
		return errors.New("go vet failed without saying why")
	}
	return errors.New("go vet: " + strings.Join(o.other, " "))
}
