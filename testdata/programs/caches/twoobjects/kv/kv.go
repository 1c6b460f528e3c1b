// Package kv has a container, which the program uses for several things.
package kv

import "sync"

// KV keeps texts.
type KV struct {
	mu   sync.Mutex
	data map[string]string
}

// New returns an empty one.
func New() *KV { return &KV{data: map[string]string{}} }

// Put keeps a text.
func (k *KV) Put(key, v string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.data[key] = v
}

// Get finds one.
func (k *KV) Get(key string) (string, bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	v, ok := k.data[key]
	return v, ok
}

// GetOrLoad loads what is missing, of whatever object it is called.
func (k *KV) GetOrLoad(key string, load func(string) (string, error)) (string, error) {
	if v, ok := k.Get(key); ok {
		return v, nil
	}
	v, err := load(key)
	if err == nil {
		k.Put(key, v)
	}
	return v, err
}
