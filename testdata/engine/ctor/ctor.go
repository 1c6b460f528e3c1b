package ctor /* want package:`\) \Q(*example.com/engine/ctor.memory).Get: result0={~param0.notes ~param1}; reads param0.notes key {param1}
(*example.com/engine/ctor.memory).Put: updates param0.notes key {param1} with {param2}
example.com/engine/ctor.Fill: result0={param1}; updates param0 key {param1} with {param2}
example.com/engine/ctor.New: result0={*example.com/engine/ctor.memory new0}
example.com/engine/ctor.memory.notes has an accessor\E}$` */

// Notes hides memory from packages above.
type Notes interface {
	Put(id, text string)
	Get(id string) string
}

type memory struct{ notes map[string]string }

// New returns what no name of this package tells.
func New() Notes { return &memory{notes: map[string]string{}} }

func (m *memory) Put(id, text string) { m.notes[id] = text }

func (m *memory) Get(id string) string { return m.notes[id] }

// set is reached through Fill alone: packages above need no summary of it.
func set(to map[string]string, id, text string) { to[id] = text }

// Fill writes through its first parameter, and returns its second.
func Fill(to map[string]string, id, text string) string {
	set(to, id, text)
	return id
}
