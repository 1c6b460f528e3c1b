package front

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/statevet/statevet/cmd/statevet/internal/baseline"
	"github.com/statevet/statevet/cmd/statevet/internal/report"
)

// readBaseline reads the findings that are known, before anything is analysed. The
// file that is to be written has to be a baseline too if it is there: a slip of the
// hand shall not cost somebody's go.mod.
func (r *run) readBaseline() (err error) {
	name := r.opt.baseline
	if w := r.opt.writeBaseline; w != "" {
		if _, err := os.Stat(w); errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		name = w
	}
	if name != "" {
		r.known, err = baseline.Read(name, report.Short(r.cwd, name))
	}
	return err
}

// compare takes what is known out of a report, says which entries are stale, and
// writes the baseline if that is asked for; there are all findings.
func (r *run) compare(rep *report.Report, there map[report.Key]bool) error {
	write := r.opt.writeBaseline != ""
	if rep.Tree == nil || r.opt.baseline == "" && !write {
		return nil
	}
	stale := r.known.Stale(r.checked(rep), there)
	added := 0
	if write {
		if r.known == nil {
			r.known = make(baseline.Baseline)
		}
		for _, k := range stale {
			delete(r.known, k)
		}
		for _, f := range rep.Found {
			if _, ok := r.known[f.Key()]; !ok {
				r.known[f.Key()] = 0
				added++
			}
		}
		if err := r.known.Write(r.opt.writeBaseline); err != nil {
			return fmt.Errorf("-write-baseline: %w", err)
		}
	}
	r.accept(rep)
	if write {
		text := fmt.Sprintf("written, entries: %d, new: %d, dropped: %d", len(r.known), added, len(stale))
		rep.Notes = append(rep.Notes, report.Note{File: r.opt.writeBaseline, Text: text})
		return nil
	}
	for _, k := range stale {
		text := "found no more, -write-baseline drops it: " + baseline.Line(k)
		rep.Notes = append(rep.Notes, report.Note{File: r.opt.baseline, Line: r.known[k], Text: text})
	}
	return nil
}

// accept moves the findings that are known to those that do not count.
func (r *run) accept(rep *report.Report) {
	isNew := func(f report.Found) bool {
		_, ok := r.known[f.Key()]
		return !ok
	}
	var found []report.Found
	for _, f := range rep.Found {
		if isNew(f) {
			found = append(found, f)
		} else {
			rep.Accepted = append(rep.Accepted, f.AcceptedBy(report.ByBaseline, "known, in the baseline"))
		}
	}
	rep.Found = found
	rep.Tree.Filter(isNew)
}

// checked returns a function that reports whether a package was asked for and
// checked. If anything failed no package counts: a pattern that failed does not
// say which packages it stands for.
func (r *run) checked(rep *report.Report) func(pkg string) bool {
	asked := newFilter(r.opt.patterns, r.gocmd.dir, r.mods)
	return func(pkg string) bool { return len(rep.Failed) == 0 && asked.keep(pkg, "") }
}
