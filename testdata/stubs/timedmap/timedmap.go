// Package timedmap has as much of the API of timedmap as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package timedmap

import "time"

// TimedMap is a map.
type TimedMap struct{}

// Section is a part of a map.
type Section interface {
	Set(key, value any, expiresAfter time.Duration, cb ...func(any))
	GetValue(key any) any
}

// New returns an empty map.
func New(cleanupTickTime time.Duration) *TimedMap { return nil }

// Section returns a part.
func (tm *TimedMap) Section(i int) Section { return nil }

// Set keeps value.
func (tm *TimedMap) Set(key, value any, expiresAfter time.Duration, cb ...func(any)) {}

// GetValue returns an element.
func (tm *TimedMap) GetValue(key any) any { return nil }
