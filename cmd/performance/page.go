package main

import (
	"fmt"
	"strconv"
	"strings"
)

const intro = `# Performance

Written by cmd/performance from performance.json; do not edit. The tables are checked by
its tests. How to measure again: [CONTRIBUTING.md](../CONTRIBUTING.md#what-it-costs).

What statevet costs, and what others cost on the same modules in the same run. Read the
ratios and not the seconds: those are the machine's.

- **CPU** is user and system time of the command and all that it starts, in seconds;
  **wall** is the time from start to end; **peak** is the memory that all processes of the
  command have at one time, in MB: the sum of their resident sets, looked at every 20 ms.
  What processes share counts once for each, so that commands which start many, as go vet
  does, look somewhat larger than they are.
- **cold**: the build cache has what the compiler made, and the tool has nothing of its
  own: go vet gets a flag that changes nothing, with a value that it never had (NONCE);
  statevet is a copy of the binary with some bytes more; for the others the directory of
  their caches is empty. **warm**: the same again, three times in each round. **edited**:
  an unexported function was added to one package that imports no other of the module.
  **empty**: the build cache is empty too, as on a fresh CI runner, but modules are
  downloaded.
- gosec and NilAway, as commands, keep nothing between two runs, so that their cold run is
  what each run costs.
- Figures are medians of several runs, taken in rounds in which every tool runs once, on a
  copy of the module. A run counts only if the tool reports the mistake that was planted
  for it in a package of the copy, ` + "`cmd/performance/probe.txt`" + `.
- **tests** says who looks at test files as well, which is part of what they cost.
`

// page is docs/performance.md.
func page(d *data) []byte {
	var b strings.Builder
	b.WriteString(intro)
	if d.Machine != "" {
		fmt.Fprintf(&b, "\nMeasured on %s.\n", d.Machine)
	}
	b.WriteString("\n## Tools\n\n| tool | version | command | tests |\n|---|---|---|---|\n")
	for _, t := range tools() {
		version := d.Tools[t.name]
		if t.name == unitName {
			version = d.Tools[ownName]
		}
		fmt.Fprintf(&b, "| %s | %s | `%s` | %s |\n", t.name, orDash(version), t.shown(), yes(t.tests))
	}
	if len(d.Modules) == 0 && len(d.Slope) == 0 {
		b.WriteString("\nNothing is measured yet.\n")
	}
	if len(d.Modules) > 0 {
		d.compared(&b)
	}
	d.slope(&b)
	return []byte(b.String())
}

// compared has the tables of modules, on which tools are compared.
func (d *data) compared(b *strings.Builder) {
	b.WriteString("\n## Modules\n\n| module | commit | lines without tests | packages | edited package | packages that depend on it | measured |\n|---|---|---|---|---|---|---|\n")
	for _, m := range d.Modules {
		fmt.Fprintf(b, "| %s | %s | %d | %d | %s | %d | %s |\n", m.Name, m.Commit, m.Lines, m.Packages, m.Edited, m.Affected, strings.Join(d.sessions(m.Name), ", "))
	}
	for _, m := range d.Modules {
		d.costs(b, m.Name)
	}
	d.ratios(b)
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// sessions are the times at which a module was measured: one, if all its rows may be
// compared.
func (d *data) sessions(module string) []string {
	var out []string
	for _, r := range d.Runs {
		if r.Module == module && (len(out) == 0 || out[len(out)-1] != r.Session) {
			out = append(out, r.Session)
		}
	}
	return out
}

// A column of the table of costs.
type column struct {
	name, state string
	of          func(cost) float64
	digits      int
}

func cpu(c cost) float64  { return c.CPU }
func wall(c cost) float64 { return c.Wall }
func peak(c cost) float64 { return c.Peak }

var columns = []column{
	{"cold CPU", cold, cpu, 1},
	{"cold wall", cold, wall, 1},
	{"cold peak", cold, peak, 0},
	{"warm CPU", warm, cpu, 2},
	{"warm wall", warm, wall, 2},
	{"edited CPU", edited, cpu, 1},
	{"edited wall", edited, wall, 1},
	{"empty CPU", empty, cpu, 1},
	{"empty wall", empty, wall, 1},
	{"empty peak", empty, peak, 0},
}

// cell is a figure as the page has it.
func (d *data) cell(module, tool string, c column) string {
	costs := d.of(module, tool, c.state)
	if len(costs) == 0 && !remembers(tool) && c.state != empty {
		costs = d.of(module, tool, cold)
	}
	if len(costs) == 0 {
		return "-"
	}
	return strconv.FormatFloat(c.of(median(costs)), 'f', c.digits, 64)
}

func remembers(name string) bool {
	for _, t := range tools() {
		if t.name == name {
			return t.keeps
		}
	}
	return false
}

func (d *data) costs(b *strings.Builder, module string) {
	fmt.Fprintf(b, "\n## Costs on %s\n\n| tool |", module)
	for _, c := range columns {
		fmt.Fprintf(b, " %s |", c.name)
	}
	b.WriteString(" runs |\n|---|" + strings.Repeat("---|", len(columns)+1) + "\n")
	for _, t := range tools() {
		fmt.Fprintf(b, "| %s |", t.name)
		for _, c := range columns {
			fmt.Fprintf(b, " %s |", d.cell(module, t.name, c))
		}
		runs := strconv.Itoa(len(d.of(module, t.name, cold)))
		if n := len(d.of(module, t.name, empty)); n > 0 {
			runs += fmt.Sprintf(", empty %d", n)
		}
		fmt.Fprintf(b, " %s |\n", runs)
	}
}

// round is x as the page has it.
func round(x float64, digits int) float64 {
	r, err := strconv.ParseFloat(strconv.FormatFloat(x, 'f', digits, 64), 64)
	if err != nil {
		return x
	}
	return r
}
