package program

// Components returns the strongly connected components of the graph over nodes,
// each after the components it has edges to (Tarjan's algorithm, with a stack
// of its own, so that deep graphs cannot exhaust the goroutine's).
func Components[N comparable](nodes []N, succs func(N) []N) [][]N {
	type frame struct {
		n    N
		next []N
	}
	index, low := map[N]int{}, map[N]int{}
	onStack := map[N]bool{}
	var stack []N
	var out [][]N
	for _, start := range nodes {
		if _, ok := index[start]; ok {
			continue
		}
		var frames []frame
		push := func(n N) {
			index[n] = len(index)
			low[n] = index[n]
			stack = append(stack, n)
			onStack[n] = true
			frames = append(frames, frame{n, succs(n)})
		}
		push(start)
		for len(frames) > 0 {
			top := &frames[len(frames)-1]
			if len(top.next) > 0 {
				m := top.next[0]
				top.next = top.next[1:]
				if _, ok := index[m]; !ok {
					push(m)
				} else if onStack[m] {
					low[top.n] = min(low[top.n], index[m])
				}
				continue
			}
			n := top.n
			frames = frames[:len(frames)-1]
			if len(frames) > 0 {
				parent := frames[len(frames)-1].n
				low[parent] = min(low[parent], low[n])
			}
			if low[n] != index[n] {
				continue
			}
			var scc []N
			for {
				m := stack[len(stack)-1]
				stack = stack[:len(stack)-1]
				onStack[m] = false
				scc = append(scc, m)
				if m == n {
					break
				}
			}
			out = append(out, scc)
		}
	}
	return out
}
