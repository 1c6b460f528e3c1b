// Package base64Captcha has as much of the captcha's API as the programs of testdata use.
package base64Captcha

// Store keeps answers.
type Store interface{ Set(id, value string) error }

type memoryStore struct{ n int }

func (m *memoryStore) Set(id, value string) error { return nil }

// DefaultMemStore keeps answers in memory.
var DefaultMemStore Store = NewMemoryStore(1024)

// NewMemoryStore keeps answers in memory.
func NewMemoryStore(n int) Store { return &memoryStore{n} }

// Captcha makes captchas.
type Captcha struct{ store Store }

// NewCaptcha returns a Captcha.
func NewCaptcha(store Store) *Captcha { return &Captcha{store} }

// Generate makes one.
func (c *Captcha) Generate() (id, image string) { return "", "" }
