package generic /* want package:`\) \Q(*example.com/engine/generic.Map[K, V]).Get: result0={param0.items[] ~param1}; reads param0.items key {param1}
(*example.com/engine/generic.Map[K, V]).Set: updates param0.items key {param1} with {param2}
example.com/engine/generic.Map.items has an accessor
example.com/engine/generic.Of: result0={new0}\E}$` */

// Map has one summary for all instances.
type Map[K comparable, V any] struct{ items map[K]V }

// Of returns an empty map.
func Of[K comparable, V any]() *Map[K, V] { return &Map[K, V]{items: map[K]V{}} }

// Set keeps v.
func (m *Map[K, V]) Set(k K, v V) { m.items[k] = v }

// Get returns what Set kept.
func (m *Map[K, V]) Get(k K) V { return m.items[k] }
