// Package gmap has as much of the API of GoFrame's maps as the programs of testdata use.
package gmap

// StrAnyMap is a map.
type StrAnyMap struct{}

// StrStrMap is a map.
type StrStrMap struct{}

// KVMap is a map.
type KVMap[K comparable, V any] struct{ data map[K]V }

// NewStrAnyMap returns an empty map.
func NewStrAnyMap(safe ...bool) *StrAnyMap

// NewStrStrMap returns an empty map.
func NewStrStrMap(safe ...bool) *StrStrMap

// Set sets an element.
func (m *StrAnyMap) Set(key string, val any)

// Get returns it.
func (m *StrAnyMap) Get(key string) (value any)

// Remove removes it.
func (m *StrAnyMap) Remove(key string) (value any)

// SetIfNotExist sets an element.
func (m *StrStrMap) SetIfNotExist(key string, value string) bool

// GetOrSetFunc returns an element, or makes it.
func (m *StrStrMap) GetOrSetFunc(key string, f func() string) string

// Get returns an element.
func (m *StrStrMap) Get(key string) (value string)

// Iterator calls a function with each element.
func (m *StrStrMap) Iterator(f func(k string, v string) bool)
