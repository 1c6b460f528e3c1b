package engine

import (
	"cmp"
	"go/ast"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// judgeFiles decides which directories are server-side session state.
func (e *engine) judgeFiles(v *verdicts, c *contents, serving, background *function, dirs *directives) {
	own, all := e.ownDisk(serving), newDisk()
	own.writes = append(own.writes, e.writtenForSenders(c, background)...)
	e.findOrigins(own)
	all.join(own)
	all.join(e.below.disk)
	stores := map[string]*diskStore{}
	for _, w := range own.writes {
		if w.Orig != 0 && all.reported[e.directoryName(w)] {
			continue // where it is written
		}
		e.observeFile(stores, all, w, all.reads, true)
		e.observeFile(stores, all, w, all.accessors, false)
	}
	// What packages below write is served from here.
	for _, w := range e.below.disk.writes {
		e.observeFile(stores, all, w, own.reads, true)
	}
	for _, id := range sortedKeys(stores) {
		s := stores[id]
		all.reported[id] = true
		if f, ok := e.reportFiles(v, all, s, dirs); ok {
			v.findings = append(v.findings, f)
		}
	}
	all.writes = slices.DeleteFunc(all.writes, func(w summary.Effect) bool { return all.reported[e.directoryName(w)] })
	v.disk = all
}

// ownDisk collects what the functions of this package do to files.
func (e *engine) ownDisk(serving *function) *disk {
	d := newDisk()
	for _, k := range serving.order {
		w := *serving.effects[k]
		w.Key, w.Dir, w.Val = e.lasting(w.Key), e.lasting(w.Dir), e.lasting(w.Val)
		switch w.Kind {
		case summary.FileWrite:
			if e.fileAboutClient(&w) {
				d.writes = append(d.writes, w)
			}
		case summary.FileRead:
			d.reads = append(d.reads, w)
		}
	}
	for _, f := range e.funcs {
		if f.root || f.fn.Parent() != nil || !ast.IsExported(f.fn.Name()) || e.pass.Pkg.Name() == "main" {
			continue
		}
		for _, w := range e.summaries[f.key].Effects {
			if w.Kind == summary.FileRead && w.When == summary.InCall {
				w.Key, w.Dir = e.lasting(w.Key), f.longNames(w.Dir)
				d.accessors = append(d.accessors, w)
			}
		}
	}
	return d
}

// writtenForSenders is what goroutines write to files of what this package sends them.
// Names that they make up themselves, of the time or at random, are nobody's.
func (e *engine) writtenForSenders(c *contents, background *function) []summary.Effect {
	var out []summary.Effect
	add := func(w summary.Effect, sent bool) {
		w.Key, w.Dir, w.Val = e.lasting(w.Key), e.lasting(w.Dir), e.lasting(w.Val)
		if sent && e.fileAboutClient(&w) {
			out = append(out, w)
		}
	}
	for _, k := range background.order {
		if w := background.effects[k]; w.Kind == summary.FileWrite && w.Pos.IsValid() {
			with, about, _ := e.handedOver(c, w, "")
			add(*with, about)
		}
	}
	for _, w := range e.below.background.effects {
		if w.Kind == summary.FileWrite {
			add(e.withSent(c, w, ""))
		}
	}
	return out
}

// fileAboutClient reports whether a write to a file is about a client, and the
// file one that others can find. Content that was loaded is made again from there; but
// not what was read from a file, changed, and written back.
func (e *engine) fileAboutClient(w *summary.Effect) bool {
	if e.Any(w.Key, value.RootTemp) {
		return false
	}
	named := e.Any(w.Key, value.RootClient) || e.Any(w.Key, value.RootMinted) || e.Any(w.Key, value.RootClock)
	return named || e.Any(w.Val, value.RootClient) && !slices.ContainsFunc(w.Val, func(it value.Item) bool {
		d := e.Locs[it.Loc()]
		return d.Kind == value.RootLoaded && d.Key != value.FromFile
	})
}

// directoryName is the identity of the directory that a write goes to: the
// variable, the literal, or the function that writes.
func (e *engine) directoryName(w summary.Effect) string {
	key := e.Strs[e.Locs[w.Target].Key]
	names := e.namesIn(w.Dir)
	if own := e.namedBy(key); len(own) > 0 {
		names = own
	}
	slices.SortStableFunc(names, func(a, b string) int {
		return cmp.Compare(strings.Count(a, literalPrefix), strings.Count(b, literalPrefix))
	})
	fn := strings.NewReplacer("(*", "", "(", "", ")", "").Replace(key)
	switch {
	case len(names) == 0:
		return fn + ":files"
	case strings.HasPrefix(names[0], literalPrefix):
		return e.packagePath(fn) + ":" + names[0][1:]
	}
	return names[0]
}

// namedBy returns the variables that the function with the given key writes under by
// itself. What its callers know of these in addition is more or less, depending on which
// of them was summarised first, and so is no name.
func (e *engine) namedBy(key string) []string {
	sum := e.summaryByKey(key)
	if sum == nil {
		return nil
	}
	var names []string
	for i := range sum.Effects {
		if w := &sum.Effects[i]; w.Kind == summary.FileWrite && e.Strs[e.Locs[w.Target].Key] == key {
			for _, it := range w.Dir {
				if d := e.Locs[it.Loc()]; d.Kind == value.RootParam || d.Kind == value.RootFree {
					it = value.Derived(e.Loc(value.RootLong, e.Str(""), d.Path)) // a field has one name for all objects
				}
				names = append(names, e.namesIn(value.Set{it})...)
			}
		}
	}
	slices.Sort(names)
	return slices.DeleteFunc(slices.Compact(names), func(n string) bool { return strings.HasPrefix(n, literalPrefix) })
}

// diskStore is a directory that is written for clients and observed.
type diskStore struct {
	store
	read   string
	proved bool
}

func (e *engine) observeFile(stores map[string]*diskStore, d *disk, w summary.Effect, reads []summary.Effect, serving bool) {
	dir := e.directoryOf(d, w.Dir)
	for _, r := range reads {
		from := e.directoryOf(d, r.Dir)
		if !dir.readFrom(from) {
			continue
		}
		if !w.Pos.IsValid() {
			w.Pos = r.Pos // written below, served here
		}
		id := e.directoryName(w)
		s := stores[id]
		if s == nil {
			s = &diskStore{store: store{id: id, place: finding.Disk, review: true}, read: e.whereOf(&r)}
			stores[id] = s
		}
		s.proved = s.proved || serving && !from.vague
		s.review = s.review && w.Choice
		if n := len(s.writes); n == 0 || s.writes[n-1].Pos != w.Pos || s.writes[n-1].Orig != w.Orig {
			s.writes = append(s.writes, w)
		}
		return
	}
}

// reportFiles makes the finding about a directory.
func (e *engine) reportFiles(v *verdicts, d *disk, s *diskStore, dirs *directives) (finding.Located, bool) {
	slices.SortStableFunc(s.writes, func(a, b summary.Effect) int { return e.order.Compare(a.Pos, b.Pos) })
	decl := e.declOf(s.id)
	if !s.writes[0].Pos.IsValid() {
		return finding.Located{}, false
	}
	goesIn, src := e.shownSources(&s.store)
	f := finding.Located{Pos: s.writes[0].Pos}
	f.Class, f.Remedy = finding.Data, "use an object store (S3) or a database"
	if c := e.hinted(s, d); c == finding.Session || c == finding.Auth {
		f.Class, f.Remedy = c, c.Remedy()
	}
	f.Place, f.Identity, f.Name = s.place, s.id, e.displayName(s.id)
	f.What, f.Tier = what(f.Class, goesIn), finding.Proved
	switch {
	case s.review:
		f.Tier, f.Why = finding.Review, severalWhy
	case !s.proved:
		f.Tier, f.Why = finding.Review, "whether a later request reads these files was not seen"
	}
	f.Trace = e.trace(&s.store, decl, src, s.read)
	dirs.accept(e, v, &f, decl, s.writes)
	return f, true
}

// hinted is the class that the words of a directory tell.
func (e *engine) hinted(s *diskStore, d *disk) finding.Class {
	words := []string{e.packageName(s.id), e.displayName(s.id)}
	for _, w := range s.writes {
		dir := e.directoryOf(d, w.Dir)
		words = slices.Concat(words, dir.below, dir.literals)
	}
	return e.classOf(strings.ToLower(strings.Join(words, " ")))
}
