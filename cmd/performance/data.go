package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
)

// States of the caches before a run.
const (
	cold   = "cold"   // the build cache is warm, the tool has nothing of its own
	warm   = "warm"   // nothing has changed since the last run
	edited = "edited" // a function was added to one package since the last run
	empty  = "empty"  // the build cache is empty too, as on a fresh CI runner
)

// data is all that was measured.
type data struct {
	Machine string            `json:"machine"`
	Tools   map[string]string `json:"tools"` // versions, by name
	Modules []module          `json:"modules"`
	Runs    []measurement     `json:"runs"`
	Slope   []generated       `json:"slope"`
}

// A module is what the tools were run on.
type module struct {
	Name     string `json:"name"`
	Commit   string `json:"commit"`
	Lines    int    `json:"lines"` // of Go without tests
	Packages int    `json:"packages"`
	Edited   string `json:"edited"`   // the package that is edited
	Affected int    `json:"affected"` // how many depend on it
}

// A measurement is one run of a tool.
type measurement struct {
	Module  string `json:"module"`
	Tool    string `json:"tool"`
	State   string `json:"state"`
	Session string `json:"session"` // when the command began that measured it
	cost
}

// cost is what a process and all that it started took.
type cost struct {
	CPU  float64 `json:"cpu"`  // seconds, user and system
	Wall float64 `json:"wall"` // seconds
	Peak float64 `json:"peak"` // MB of memory at one time, over all processes
}

// generated is a generated program of statevet's, and what it took to analyse.
type generated struct {
	Lines int `json:"lines"`
	cost
}

func readData(name string) (*data, error) {
	d := &data{Tools: map[string]string{}}
	text, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return d, nil
	}
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(text, d); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return d, nil
}

// on says which machine is measured on. Figures of two cannot stand on one page.
func (d *data) on(machine string) error {
	if d.Machine != "" && d.Machine != machine && len(d.Runs)+len(d.Slope) > 0 {
		return fmt.Errorf("what is there was measured on %s, and this is %s: write another page (-o)", d.Machine, machine)
	}
	d.Machine = machine
	return nil
}

func (d *data) write(name string) error {
	text, err := json.MarshalIndent(d, "", "\t")
	if err != nil {
		return err
	}
	return os.WriteFile(name, append(text, '\n'), 0o666)
}

// replace puts in what was measured in place of what was known of the same tools in
// the same states.
func (d *data) replace(m module, runs []measurement) {
	if i := slices.IndexFunc(d.Modules, func(o module) bool { return o.Name == m.Name }); i >= 0 {
		d.Modules[i] = m
	} else {
		d.Modules = append(d.Modules, m)
	}
	d.Runs = slices.DeleteFunc(d.Runs, func(old measurement) bool {
		return slices.ContainsFunc(runs, func(r measurement) bool {
			return r.Module == old.Module && r.Tool == old.Tool && r.State == old.State
		})
	})
	d.Runs = append(d.Runs, runs...)
}

// of returns the costs of a tool's runs in one state.
func (d *data) of(module, tool, state string) []cost {
	var out []cost
	for _, r := range d.Runs {
		if r.Module == module && r.Tool == tool && r.State == state {
			out = append(out, r.cost)
		}
	}
	return out
}

// median is the cost of the middle run in each respect.
func median(costs []cost) cost {
	middle := func(of func(cost) float64) float64 {
		var all []float64
		for _, c := range costs {
			all = append(all, of(c))
		}
		slices.Sort(all)
		n := len(all)
		switch {
		case n == 0:
			return 0
		case n%2 == 0:
			return (all[n/2-1] + all[n/2]) / 2
		}
		return all[n/2]
	}
	return cost{
		middle(func(c cost) float64 { return c.CPU }),
		middle(func(c cost) float64 { return c.Wall }),
		middle(func(c cost) float64 { return c.Peak }),
	}
}
