// Package blobs keeps data by token, and does not import the library that calls it.
package blobs

import "time"

// Blobs has the methods that a library wants.
type Blobs struct{ byToken map[string][]byte }

// New returns an empty store.
func New() *Blobs { return &Blobs{map[string][]byte{}} }

// Find returns data.
func (b *Blobs) Find(token string) ([]byte, bool, error) {
	data, ok := b.byToken[token]
	return data, ok, nil
}

// Commit keeps it.
func (b *Blobs) Commit(token string, data []byte, expiry time.Time) error {
	b.byToken[token] = data
	return nil
}

// Delete removes it.
func (b *Blobs) Delete(token string) error {
	delete(b.byToken, token)
	return nil
}
