package front

// go vet checks no package above one whose C does not compile, for want of a header
// most of the time, although all that those need is declared in Go. So where nothing
// else is wrong, what go vet has passed over is checked in this process, and only
// the packages with the C are left out.

// aboveC adds to what go vet said what it would have said of the packages above those
// whose C does not compile. It returns the packages with C, which are left to go vet, or
// nil if it could not.
func (r *run) aboveC(out *vetOutput) map[string]bool {
	if len(out.packages) == 0 || r.overlaid() {
		return nil
	}
	failed := make(map[string]bool)
	for _, f := range out.packages {
		failed[f.name] = true
	}
	list, ok := r.listSources()
	if !ok {
		return nil
	}
	withC := make(map[string]bool)
	for _, p := range list {
		if p.NeedsTools() && !p.Standard {
			withC[p.ImportPath] = true
			delete(failed, p.ImportPath)
		}
	}
	if len(failed) > 0 {
		return nil
	}
	tree, ok := r.analyse(list, withC)
	if !ok {
		return nil
	}
	for pkg, results := range tree {
		if _, checked := out.tree[pkg]; !checked {
			out.tree[pkg] = results
		}
	}
	return withC
}
