package notes

import "testing"

// Stub is for tests.
type Stub struct{ Puts []string }

func (s *Stub) Get(string) string { return "" }

func (s *Stub) Put(name, _ string) { s.Puts = append(s.Puts, name) }

// AssertPut is for tests.
func AssertPut(t testing.TB, s *Stub, name string) {
	t.Helper()
	if s.Puts[0] != name {
		t.Errorf("got %q", s.Puts[0])
	}
}
