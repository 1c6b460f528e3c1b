package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/genprog"
)

// leastSlope is how many lines the smallest program has.
const leastSlope = 1000

// generatedModule is the path of programs that are generated.
const generatedModule = "example.com/generated"

// measureSlope runs statevet, with nothing cached but what the compiler made, on generated
// programs of 1000 lines, 10000 lines and so on. It writes the data after each.
func (b *bench) measureSlope(d *data, most int) error {
	d.Slope = nil
	w := &workspace{tools: b.options.tools, dir: filepath.Join(b.scratch, "module", "generated"), module: module{Name: "generated"}}
	w.env, w.ctx = slices.Concat(b.env, []string{"GOFLAGS="}), b.ctx
	own := tools()[slices.IndexFunc(tools(), func(t tool) bool { return t.name == ownName })]
	for lines := leastSlope; lines <= most; lines *= 10 {
		var g generated
		if err := w.generate(&g, genprog.Mixed(lines)); err != nil {
			return err
		}
		if err := command(w.dir, w.env, "go", "list", "-export", "-deps", "./..."); err != nil {
			return err
		}
		var costs []cost
		for range b.runs {
			if err := w.forget(b.scratch, nonce()); err != nil {
				return err
			}
			c, err := w.run(own, fmt.Sprintf("%d generated lines", g.Lines), nil)
			if err != nil {
				return err
			}
			costs = append(costs, c)
			if lines >= 100_000 {
				break // takes long enough to be measured once
			}
		}
		g.cost = median(costs)
		d.Slope = append(d.Slope, g)
		if err := d.write(b.raw); err != nil { // the next may fail, and takes ten times as long
			return err
		}
	}
	return nil
}

// generate writes a program, with the probe in it.
func (w *workspace) generate(g *generated, s genprog.Shape) error {
	if err := os.RemoveAll(w.dir); err != nil {
		return err
	}
	files := map[string]string{
		"go.mod":                           "module " + generatedModule + "\n\ngo 1.26\n",
		filepath.Join(probeDir, probeFile): probe,
	}
	for _, p := range genprog.Program(generatedModule, s, genprog.HTTP()) {
		files[filepath.Join(p.Dir, p.Dir+".go")] = p.Text
		g.Lines += p.Lines()
	}
	for name, text := range files {
		name = filepath.Join(w.dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			return err
		}
	}
	return nil
}

// slope is the table of generated programs. What every run costs, the standard library
// above all, is in the first row, and the last column leaves it out.
func (d *data) slope(b *strings.Builder) {
	if len(d.Slope) == 0 {
		return
	}
	b.WriteString("\n## Growth\n\nGenerated programs (analyzer/genprog) of packages in stacks of six, with handlers and stores,\n" +
		"call chains, functions that call one another, interfaces with four implementations, long\nfunctions and tables; statevet alone, cold. " +
		"Seconds per 1000 lines are of the lines, and\nthe CPU, more than in the row above.\n\n| lines | CPU | wall | peak | CPU per 1000 lines |\n|---|---|---|---|---|\n")
	for i, g := range d.Slope {
		per := "-"
		if i > 0 {
			before := d.Slope[i-1]
			per = fmt.Sprintf("%.3f", (round(g.CPU, 2)-round(before.CPU, 2))/float64(g.Lines-before.Lines)*1000)
		}
		fmt.Fprintf(b, "| %d | %.2f | %.2f | %.0f | %s |\n", g.Lines, g.CPU, g.Wall, g.Peak, per)
	}
}
