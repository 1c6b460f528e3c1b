package front

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/statevet/statevet/cmd/statevet/internal/output"
	"github.com/statevet/statevet/cmd/statevet/internal/report"
	"github.com/statevet/statevet/cmd/statevet/internal/sarif"
)

// formatText is the format of those who ask for none.
const formatText = "text"

// formats returns the writers of reports by the name of their format.
func formats() map[string]func(io.Writer, *report.Report) error {
	return map[string]func(io.Writer, *report.Report) error{
		formatText: report.Text,
		"json":     report.JSON,
		"sarif":    sarif.Write,
		"github":   report.GitHub,
	}
}

// format is a flag with the name of a format.
type format string

func (f *format) String() string { return string(*f) }
func (f *format) Set(s string) error {
	if formats()[s] == nil {
		return fmt.Errorf("want one of %s", strings.Join(slices.Sorted(maps.Keys(formats())), ", "))
	}
	if *f != "" && *f != format(s) {
		return fmt.Errorf("the format is %s already", *f)
	}
	*f = format(s)
	return nil
}

// json is the flag -json, which go vet has for -format=json.
func (f *format) json(s string) error {
	on, err := strconv.ParseBool(s)
	if err != nil {
		return errors.New("want true or false")
	}
	if !on {
		return nil
	}
	return f.Set("json")
}

// write writes a report where the command line says. It is made whole first, so
// that half of one never takes the place of an older one.
func (r *run) write(rep *report.Report) error {
	name := string(r.opt.format)
	if name == "" {
		name = formatText
	}
	var b bytes.Buffer
	if err := formats()[name](&b, rep); err != nil {
		return err
	}
	if r.opt.output != "" {
		if err := output.Write(r.opt.output, b.Bytes()); err != nil {
			return fmt.Errorf("-o: %w", err)
		}
		return nil
	}
	_, err := os.Stdout.Write(b.Bytes())
	return err
}

// repository returns the root of the repository that a directory is in, or the
// directory: code hosts name files by the way from there.
func repository(dir string) string {
	for at := dir; ; at = filepath.Dir(at) {
		if _, err := os.Lstat(filepath.Join(at, ".git")); err == nil {
			return at
		}
		if at == filepath.Dir(at) {
			return dir
		}
	}
}
