package program

import (
	"slices"
	"testing"
)

func TestComponents(t *testing.T) {
	tests := []struct {
		name  string
		nodes []int
		edges map[int][]int
		want  [][]int // each sorted; in the order callees first
	}{
		{"none", nil, nil, nil},
		{"one", []int{1}, nil, [][]int{{1}}},
		{"calls itself", []int{1}, map[int][]int{1: {1}}, [][]int{{1}}},
		{"chain", []int{1, 2, 3}, map[int][]int{1: {2}, 2: {3}}, [][]int{{3}, {2}, {1}}},
		{"chain, last first", []int{3, 2, 1}, map[int][]int{1: {2}, 2: {3}}, [][]int{{3}, {2}, {1}}},
		{"cycle", []int{1, 2, 3}, map[int][]int{1: {2}, 2: {3}, 3: {1}}, [][]int{{1, 2, 3}}},
		{"cycle with a tail", []int{1, 2, 3, 4}, map[int][]int{1: {2}, 2: {3, 4}, 3: {2}}, [][]int{{4}, {2, 3}, {1}}},
		{"two cycles", []int{1, 2, 3, 4}, map[int][]int{1: {2}, 2: {1, 3}, 3: {4}, 4: {3}}, [][]int{{3, 4}, {1, 2}}},
		{"diamond", []int{1, 2, 3, 4}, map[int][]int{1: {2, 3}, 2: {4}, 3: {4}}, [][]int{{4}, {2}, {3}, {1}}},
		// A cross edge to a finished component must not join it.
		{"cross edge", []int{1, 2, 3}, map[int][]int{1: {2}, 3: {2, 1}}, [][]int{{2}, {1}, {3}}},
		{"nested cycles", []int{1, 2, 3, 4}, map[int][]int{1: {2}, 2: {3}, 3: {2, 4}, 4: {1}}, [][]int{{1, 2, 3, 4}}},
	}
	for _, tt := range tests {
		got := Components(tt.nodes, func(n int) []int { return tt.edges[n] })
		for _, c := range got {
			slices.Sort(c)
		}
		if !slices.EqualFunc(got, tt.want, slices.Equal) {
			t.Errorf("%s: components are %v, want %v", tt.name, got, tt.want)
		}
	}
}

// On every graph of four nodes: a partition, by mutual reachability, callees first.
func TestComponentsOfAllSmallGraphs(t *testing.T) {
	const n = 4
	nodes := []int{0, 1, 2, 3}
	for g := range 1 << (n * n) {
		edge := func(a, b int) bool { return g>>(a*n+b)&1 == 1 }
		var reach [n][n]bool
		for a := range n {
			for b := range n {
				reach[a][b] = a == b || edge(a, b)
			}
		}
		for k := range n {
			for a := range n {
				for b := range n {
					reach[a][b] = reach[a][b] || reach[a][k] && reach[k][b]
				}
			}
		}
		got := Components(nodes, func(a int) []int {
			var out []int
			for b := range n {
				if edge(a, b) {
					out = append(out, b)
				}
			}
			return out
		})
		number := [n]int{-1, -1, -1, -1}
		for i, c := range got {
			for _, a := range c {
				if number[a] >= 0 {
					t.Fatalf("graph %#x: %d is in two of %v", g, a, got)
				}
				number[a] = i
			}
		}
		for a := range n {
			for b := range n {
				if same := reach[a][b] && reach[b][a]; number[a] < 0 || same != (number[a] == number[b]) {
					t.Fatalf("graph %#x: components %v, but %d and %d reach each other: %t", g, got, a, b, same)
				}
				if edge(a, b) && number[b] > number[a] {
					t.Fatalf("graph %#x: components %v: %d comes after its caller %d", g, got, b, a)
				}
			}
		}
	}
}

func TestComponentsOfDeepGraphs(t *testing.T) {
	const n = 100_000
	nodes := make([]int, n)
	for i := range nodes {
		nodes[i] = i
	}
	chain := Components(nodes, func(i int) []int {
		if i+1 < n {
			return []int{i + 1}
		}
		return nil
	})
	if len(chain) != n || chain[0][0] != n-1 || chain[n-1][0] != 0 {
		t.Errorf("a chain of %d nodes has %d components", n, len(chain))
	}
	ring := Components(nodes, func(i int) []int { return []int{(i + 1) % n} })
	if len(ring) != 1 || len(ring[0]) != n {
		t.Errorf("a ring of %d nodes has %d components", n, len(ring))
	}
}
