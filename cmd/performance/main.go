// Command performance measures what statevet costs beside go vet, staticcheck, gosec,
// NilAway and golangci-lint, on the same modules and in the same run, and writes
// docs/performance.md.
//
//	performance -o docs/performance.md -tools DIR -scratch DIR [NAME=]MODULE...
//
// MODULE is a directory with a go.mod; it is copied, and never changed. The tools are
// built into the directory -tools, unless they are there. Every measurement is kept in
// the file next to the page that ends in .json, so that modules, tools (-only) and
// generated programs (-slope) can be measured one after the other: what is measured
// again replaces what was. Without a module the page is written from that file.
package main

import (
	"context"
	"flag"
	"fmt"
	"maps"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// options are the command's flags.
type options struct {
	page, raw, tools, scratch, source string

	runs, slow, empty int
	only              string
	slope             int
}

func main() {
	var o options
	flag.StringVar(&o.page, "o", "docs/performance.md", "`file` to write; the measurements go into a .json file beside it")
	flag.StringVar(&o.tools, "tools", "", "`directory` of the tools' binaries")
	flag.StringVar(&o.scratch, "scratch", "", "`directory` for copies and caches; what is in it is reused")
	flag.StringVar(&o.source, "source", ".", "`directory` of statevet's own module")
	flag.IntVar(&o.runs, "runs", 5, "how often each tool is measured in each state")
	flag.IntVar(&o.slow, "slow", 3, "the same for gosec and NilAway, which keep nothing and take long")
	flag.IntVar(&o.empty, "empty", 3, "the same with an empty build cache")
	flag.StringVar(&o.only, "only", "", "comma-separated `names` of the tools to measure; default all")
	flag.IntVar(&o.slope, "slope", 0, "measure generated programs too, of 1000 `lines` and ten times as many and so on, up to so many")
	flag.Parse()
	o.raw = strings.TrimSuffix(o.page, filepath.Ext(o.page)) + ".json"
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, o, flag.Args())
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "performance:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, o options, modules []string) error {
	if o.slope != 0 && o.slope < leastSlope {
		return fmt.Errorf("-slope %d: want %d lines or more", o.slope, leastSlope)
	}
	data, err := readData(o.raw)
	if err != nil {
		return err
	}
	if len(modules) > 0 || o.slope > 0 {
		if err := data.on(machine()); err != nil {
			return err
		}
		b, err := newBench(ctx, o, len(modules) > 0)
		if err != nil {
			return err
		}
		maps.Copy(data.Tools, b.versions())
		session := time.Now().UTC().Format("2006-01-02 15:04")
		for _, m := range modules {
			if err := b.measureModule(data, m, session); err != nil {
				return err
			}
			if err := data.write(o.raw); err != nil {
				return err
			}
		}
		if o.slope > 0 {
			if err := b.measureSlope(data, o.slope); err != nil {
				return err
			}
		}
	}
	if err := data.write(o.raw); err != nil {
		return err
	}
	return os.WriteFile(o.page, page(data), 0o666)
}
