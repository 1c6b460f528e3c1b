// Package memorylocker locks uploads in memory.
package memorylocker

import "github.com/tus/tusd/v2/pkg/handler"

// MemoryLocker locks.
type MemoryLocker struct{}

// New returns a MemoryLocker.
func New() *MemoryLocker

// UseIn lets a handler use it.
func (locker *MemoryLocker) UseIn(composer *handler.StoreComposer)
