package main

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/finding"
)

const intro = `# Accuracy

Written by cmd/accuracy; do not edit. The tables are checked by its tests.

%d servers, other people's and in public, were read by hand at one commit each, and every
place that keeps data of a client between two requests was labelled: %d of them. statevet
ran as in "statevet ./...", with its defaults.

- **found**: labelled places that a finding speaks of. It does if it stands where the place is
  declared or written, or says so in its trace.
- **right** and **wrong**: findings. A finding about a place that was labelled a cache, or
  harmless, is wrong, and so is one about no labelled place in a program that was read as
  a whole. Places of which one may think either way count neither way.
- **interval**: what the share may be in other programs, with a confidence of 95%%
  (Wilson). These programs were looked at while statevet was made, so expect less of others.

`

// page is docs/accuracy.md.
func page(programs []*program, why causes) []byte {
	var b strings.Builder
	var wanted []*label
	var right, wrong, provedRight, provedWrong int
	for _, p := range programs {
		wanted = append(wanted, p.wanted()...)
		right, wrong = right+p.right, wrong+p.wrong
		provedRight, provedWrong = provedRight+p.provedRight, provedWrong+p.provedWrong
	}
	reported := func(l *label) bool { return l.reported }
	fmt.Fprintf(&b, intro, len(programs), len(wanted))

	b.WriteString("## In all\n\n| tier | found | labelled | recall | interval | right | wrong | precision | interval |\n|---|---|---|---|---|---|---|---|---|\n")
	row := func(name string, found, right, wrong int) {
		fmt.Fprintf(&b, "| %s | %d | %d | %s | %d | %d | %s |\n", name, found, len(wanted), share(found, len(wanted)), right, wrong, share(right, right+wrong))
	}
	row("proved and review", count(wanted, reported), right, wrong)
	row("proved alone", count(wanted, func(l *label) bool { return l.proved }), provedRight, provedWrong)

	told := slices.DeleteFunc(slices.Clone(wanted), func(l *label) bool { return !l.reported })
	same := count(told, func(l *label) bool { return l.told == l.class })
	fmt.Fprintf(&b, "\nThe class, which chooses the remedy, is the reader's for %d of %d found places: %s.\n", same, len(told), percent(same, len(told)))

	var classes []string
	for _, c := range finding.Classes() {
		classes = append(classes, string(c))
	}
	group(&b, "class", classes, wanted, func(l *label) string { return l.class })
	kinds := map[string]bool{}
	for _, l := range wanted {
		kinds[l.kind] = true
	}
	group(&b, "kind", slices.Sorted(maps.Keys(kinds)), wanted, func(l *label) string { return l.kind })

	b.WriteString("\n## By program\n\n| program | commit | found | labelled | right | wrong |\n|---|---|---|---|---|---|\n")
	for _, p := range programs {
		fmt.Fprintf(&b, "| [%s](https://github.com/%s/tree/%s) | %.12s | %d | %d | %d | %d |\n", p.repo, p.repo, p.commit, p.commit, p.found(), len(p.wanted()), p.right, p.wrong)
	}
	listed(&b, "Missed", "missed", why)
	listed(&b, "Wrong", "alarm", why)
	return []byte(b.String())
}

func group(b *strings.Builder, name string, values []string, wanted []*label, of func(*label) string) {
	fmt.Fprintf(b, "\n## By %s\n\n| %s | found | labelled | recall | interval |\n|---|---|---|---|---|\n", name, name)
	for _, v := range values {
		in := slices.DeleteFunc(slices.Clone(wanted), func(l *label) bool { return of(l) != v })
		found := count(in, func(l *label) bool { return l.reported })
		fmt.Fprintf(b, "| %s | %d | %d | %s |\n", v, found, len(in), share(found, len(in)))
	}
}

// listed writes the causes of one kind, each with the stores it has.
func listed(b *strings.Builder, title, kind string, why causes) {
	fmt.Fprintf(b, "\n## %s, by cause\n\n", title)
	stores := map[string][]string{}
	for _, c := range why {
		if c.kind == kind {
			stores[c.because] = append(stores[c.because], fmt.Sprintf("%s (%s)", c.store, c.repo))
		}
	}
	because := slices.SortedFunc(maps.Keys(stores), func(x, y string) int {
		if n := len(stores[y]) - len(stores[x]); n != 0 {
			return n
		}
		return strings.Compare(x, y)
	})
	for _, c := range because {
		slices.Sort(stores[c])
		fmt.Fprintf(b, "- %s: %s\n", c, strings.Join(stores[c], "; "))
	}
}

// share is n of all, as a percentage and its interval, in two cells.
func share(n, all int) string {
	if all == 0 {
		return "- | -"
	}
	low, high := wilson(n, all)
	return fmt.Sprintf("%s | %.0f-%.0f%%", percent(n, all), 100*low, 100*high)
}

func percent(n, all int) string {
	if all == 0 {
		return "-"
	}
	return fmt.Sprintf("%.1f%%", 100*float64(n)/float64(all))
}

// wilson is the score interval of Wilson (1927) for a share, at 95%.
func wilson(n, all int) (low, high float64) {
	const z = 1.959964
	p, total := float64(n)/float64(all), float64(all)
	mid := p + z*z/(2*total)
	half := z * math.Sqrt(p*(1-p)/total+z*z/(4*total*total))
	div := 1 + z*z/total
	return max(0, (mid-half)/div), min(1, (mid+half)/div)
}
