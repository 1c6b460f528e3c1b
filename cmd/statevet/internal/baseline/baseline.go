// Package baseline reads and writes files of findings that a team knows of and has
// not mended yet, so that only new ones fail a run. docs/baseline.md describes the
// format.
//
// The file is made for version control: an entry is a line, lines are sorted and
// say nothing that changes when code moves, and what two branches add may be put
// together in any order, twice if need be.
package baseline

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/statevet/statevet/cmd/statevet/internal/output"
	"github.com/statevet/statevet/cmd/statevet/internal/report"
)

// version is that of the format. One that reads files of another meaning wants the
// next number.
const version = 1

const (
	header  = "statevet baseline "
	comment = "# PACKAGE CHECK STORE of findings that are known. \"statevet -write-baseline\" writes it anew."
)

// Baseline is a set of known findings, with the lines they stand on.
type Baseline map[report.Key]int

// Read reads a file. shown is its name in errors.
func Read(name, shown string) (Baseline, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		if pe := (*fs.PathError)(nil); errors.As(err, &pe) {
			err = pe.Err
		}
		return nil, fmt.Errorf("baseline %s: %w", shown, err)
	}
	b, started := make(Baseline), false
	n := 0
	for line := range bytes.Lines(text) {
		n++
		s := strings.TrimSpace(string(line))
		fault := func(format string, args ...any) error {
			return fmt.Errorf("%s:%d: %s", shown, n, fmt.Sprintf(format, args...))
		}
		switch {
		case isMarker(s):
			return nil, fault("merge conflict: keep the lines of both sides and delete the markers")
		case s == "" || strings.HasPrefix(s, "#"):
			continue
		case strings.HasPrefix(s, header):
			if err := checkVersion(s[len(header):]); err != nil {
				return nil, fault("%v", err)
			}
			started = true
			continue
		case !started:
			return nil, fault("want %q first: this is no baseline", header+strconv.Itoa(version))
		}
		fields := strings.SplitN(s, " ", 3)
		if len(fields) < 3 {
			return nil, fault("want PACKAGE CHECK STORE")
		}
		if k := (report.Key{Pkg: fields[0], Check: fields[1], Identity: fields[2]}); b[k] == 0 {
			b[k] = n
		}
	}
	if !started {
		return nil, fmt.Errorf("%s:1: want %q first: this is no baseline", shown, header+strconv.Itoa(version))
	}
	return b, nil
}

func checkVersion(s string) error {
	v, err := strconv.Atoi(s)
	switch {
	case err != nil || v < 1:
		return fmt.Errorf("version %q: want a number", s)
	case v > version:
		return fmt.Errorf("the baseline is of version %d, and this statevet reads version %d: use a newer statevet", v, version)
	}
	return nil
}

// isMarker reports whether git wrote a line into a file that it could not merge.
func isMarker(line string) bool {
	for _, m := range []string{"<<<<<<<", "|||||||", "=======", ">>>>>>>"} {
		if rest, ok := strings.CutPrefix(line, m); ok && (rest == "" || rest[0] == ' ') {
			return true
		}
	}
	return false
}

// Stale returns the entries of packages that were checked and whose finding is no
// longer there, sorted.
func (b Baseline) Stale(checked func(pkg string) bool, there map[report.Key]bool) []report.Key {
	return b.keys(func(k report.Key) bool { return checked(k.Pkg) && !there[k] })
}

// keys returns the entries for which want is true, sorted.
func (b Baseline) keys(want func(report.Key) bool) []report.Key {
	var keys []report.Key
	for k := range b {
		if want(k) {
			keys = append(keys, k)
		}
	}
	slices.SortFunc(keys, compare)
	return keys
}

// Write writes the entries to a file.
func (b Baseline) Write(name string) error {
	var text bytes.Buffer
	fmt.Fprintf(&text, "%s%d\n%s\n", header, version, comment)
	for _, k := range b.keys(func(report.Key) bool { return true }) {
		fmt.Fprintln(&text, Line(k))
	}
	return output.Write(name, text.Bytes())
}

// Line returns an entry as it stands in a file.
func Line(k report.Key) string { return k.Pkg + " " + k.Check + " " + k.Identity }

func compare(a, b report.Key) int {
	return cmp.Or(strings.Compare(a.Pkg, b.Pkg), strings.Compare(a.Check, b.Check), strings.Compare(a.Identity, b.Identity))
}
