package gmap

// NewKVMap returns an empty map.
func NewKVMap[K comparable, V any](safe ...bool) *KVMap[K, V] { return &KVMap[K, V]{} }

// Set sets an element.
func (m *KVMap[K, V]) Set(key K, value V) {}

// Get returns it.
func (m *KVMap[K, V]) Get(key K) (value V) { return m.data[key] }
