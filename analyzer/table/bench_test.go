package table

import "testing"

// BenchmarkBuiltin is what every process pays for the built-in knowledge.
func BenchmarkBuiltin(b *testing.B) {
	for b.Loop() {
		if _, err := Builtin(); err != nil {
			b.Fatal(err)
		}
	}
}
