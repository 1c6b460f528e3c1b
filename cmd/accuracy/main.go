// Command accuracy measures statevet on labelled programs and writes
// docs/accuracy.md.
//
//	accuracy -tool statevet -labels DIR -checkouts DIR -o docs/accuracy.md
//
// A label file is tab-separated text, one place of a program a line: verdict
// (report, grey, cache, ok), class, kind, declaration, store, places of writes,
// note; places are FILE:LINE from the root of the repository, several are
// separated by commas. Lines that begin with # are a head: repo: OWNER/NAME,
// commit: HASH, and, optionally, module_dirs:, packages:, env:, complete: yes. In
// DIR/OWNER+NAME is a checkout of that commit.
//
// causes.txt says why stores are missed or falsely reported. The command fails
// without writing if one has no cause, or a cause is no longer needed.
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

//go:embed causes.txt
var causesText string

func main() {
	tool := flag.String("tool", "statevet", "the statevet `binary` to measure")
	labels := flag.String("labels", "", "`directory` of label files (*.tsv)")
	checkouts := flag.String("checkouts", "", "`directory` of checkouts")
	out := flag.String("o", "docs/accuracy.md", "`file` to write")
	flag.Parse()
	if err := run(*tool, *labels, *checkouts, *out); err != nil {
		fmt.Fprintln(os.Stderr, "accuracy:", err)
		os.Exit(1)
	}
}

func run(tool, labels, checkouts, out string) error {
	if labels == "" || checkouts == "" {
		return errors.New("flags -labels and -checkouts are needed")
	}
	files, err := filepath.Glob(filepath.Join(labels, "*.tsv"))
	if err != nil || len(files) == 0 {
		return fmt.Errorf("no label files in %s", labels)
	}
	why, err := parseCauses(causesText)
	if err != nil {
		return err
	}
	var programs []*program
	for _, file := range files {
		p, err := readProgram(file)
		if err != nil {
			return err
		}
		if err := p.measure(tool, checkouts); err != nil {
			return err
		}
		fmt.Fprintf(os.Stderr, "%s: found %d of %d\n", p.repo, p.found(), len(p.wanted()))
		programs = append(programs, p)
	}
	if err := why.check(programs); err != nil {
		return err
	}
	return os.WriteFile(out, page(programs, why), 0o666)
}
