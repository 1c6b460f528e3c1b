// Package engine computes where a package keeps clients' data between requests.
//
// Terms. Locations, effects, open calls and sites are those of packages value and summary.
// A *store* is memory that outlives a request; its *identity* names it from every package
// (identity.go). An *entry point* is a function that serves
// clients; *roots* are where effects are attributed to stores (roots.go). The
// *contents* of stores say which callees an open call may reach; *linking* joins
// the two (heap.go, link.go). A *verdict* is what remains: written for a client,
// observed by another request, not refilled on a miss (verdict.go, refill.go,
// observed.go, report.go).
//
// The order of work is that of run in analyzer.go: import the facts of the
// packages below, summarise the functions bottom up, attribute effects at roots,
// gather contents, link, judge, export one fact. What it asks of the code and not of
// clients is package program's; stores inside libraries are package library's; how a fact
// is written is package codec's.
package engine
