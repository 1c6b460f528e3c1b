package unit

import (
	"crypto/sha256"
	"fmt"
	"io"
	"os"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/cmd/statevet/internal/settings"
)

// configure applies the configuration that holds in a directory, where no flag
// says otherwise. The front end turns this off: it passes models as flags, and
// drops what is not wanted from what go vet prints, so that most changes of the
// file leave go vet's cache as it is.
func (t *tool) configure(dir string) error {
	conf, err := settings.ForTool(dir)
	if err != nil {
		return err
	}
	if len(t.cfg.Models) == 0 {
		t.cfg.Models = conf.Models
	}
	t.cfg.Review = t.cfg.Review || conf.FailOn == finding.Review // go vet fails whenever something is printed
	t.cfg.Policy = conf.Policy
	for name := range t.checks {
		if t.checks.Given(name) {
			delete(t.cfg.Policy.Checks, name)
		}
	}
	return nil
}

// printID answers -V=full with what identifies the tool in the key under which go
// vet keeps results: its binary, as is usual, and the configuration, which go vet
// does not know of. The go command asks this in the directory that the user is in,
// once, so that a fault in the file is told once too.
func printID() int {
	id, err := toolID()
	if err != nil {
		fmt.Fprintf(os.Stderr, "statevet: %s\n", finding.Clean(err.Error()))
		return 2
	}
	fmt.Printf("statevet version devel buildID=%x\n", id)
	return 0
}

func toolID() ([]byte, error) {
	dir, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	conf, err := settings.ForTool(dir)
	if err != nil {
		return nil, err
	}
	digest, err := conf.Digest()
	if err != nil {
		return nil, err
	}
	name, err := os.Executable()
	if err != nil {
		return nil, err
	}
	self, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = self.Close() }()
	sum := sha256.New()
	if _, err := io.Copy(sum, self); err != nil {
		return nil, err
	}
	fmt.Fprintf(sum, "\n%s", digest)
	return sum.Sum(nil), nil
}
