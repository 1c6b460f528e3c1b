// Package local stores blobs on the disk of this machine.
package local

import (
	"io"
	"os"
	"path/filepath"
)

// Store stores blobs under a directory.
type Store struct{ root string }

// New returns a store.
func New(root string) *Store { return &Store{root: root} }

func (s *Store) file(name string) string { return filepath.Join(s.root, "blobs", filepath.Base(name)) }

// Put writes a blob.
func (s *Store) Put(name string, body io.Reader) error {
	f, err := os.Create(s.file(name))
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.Copy(f, body)
	return err
}

// Get opens a blob.
func (s *Store) Get(name string) (io.ReadCloser, error) { return os.Open(s.file(name)) }
