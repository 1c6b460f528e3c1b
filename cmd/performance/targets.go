package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// A target is a ratio that statevet keeps to: what it takes, in one column, over what
// another tool takes there.
type target struct {
	tool, column, against string
	most                  float64
}

var targets = []target{
	{ownName, "cold CPU", vetName, 0.75},
	{unitName, "cold CPU", vetName, 0.85},
	{ownName, "cold CPU", "staticcheck", 0.5},
	{unitName, "cold CPU", "staticcheck", 0.5},
	{ownName, "cold CPU", "gosec", 0.7},
	{unitName, "cold CPU", "gosec", 0.7},
	{ownName, "cold CPU", "NilAway", 0.7},
	{unitName, "cold CPU", "NilAway", 0.7},
	{ownName, "cold CPU", "golangci-lint", 1},
	{ownName, "warm wall", vetName, 1.1},
	{unitName, "warm wall", vetName, 1.1},
	{ownName, "edited CPU", vetName, 1},
	{unitName, "edited CPU", vetName, 1},
	{ownName, "empty CPU", vetName, 0.3},
	{ownName, "cold peak", "staticcheck", 0.5},
	{unitName, "cold peak", "staticcheck", 0.5},
	{ownName, "cold peak", "NilAway", 0.1},
	{unitName, "cold peak", "NilAway", 0.1},
}

// ratio follows from the figures as the page has them.
func (d *data) ratio(module string, t target) string {
	i := slices.IndexFunc(columns, func(c column) bool { return c.name == t.column })
	return quotient(d.cell(module, t.tool, columns[i]), d.cell(module, t.against, columns[i]))
}

func quotient(a, b string) string {
	x, err := strconv.ParseFloat(a, 64)
	if err != nil {
		return "-"
	}
	y, err := strconv.ParseFloat(b, 64)
	if err != nil || y == 0 {
		return "-"
	}
	return strconv.FormatFloat(x/y, 'f', 2, 64)
}

func (d *data) ratios(b *strings.Builder) {
	b.WriteString("\n## Ratios\n\nA ratio in **bold** is above its target.\n\n| of | in | to | at most |")
	for _, m := range d.Modules {
		fmt.Fprintf(b, " %s |", m.Name)
	}
	b.WriteString("\n|---|---|---|---|" + strings.Repeat("---|", len(d.Modules)) + "\n")
	for _, t := range targets {
		fmt.Fprintf(b, "| %s | %s | %s | %.2f |", t.tool, t.column, t.against, t.most)
		for _, m := range d.Modules {
			r := d.ratio(m.Name, t)
			if is, err := strconv.ParseFloat(r, 64); err == nil && is > t.most {
				r = "**" + r + "**"
			}
			fmt.Fprintf(b, " %s |", r)
		}
		b.WriteString("\n")
	}
}
