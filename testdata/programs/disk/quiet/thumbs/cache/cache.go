// Package cache keeps files.
package cache

import (
	"os"
	"path/filepath"
)

// Files keeps files below a directory.
type Files struct{ Dir string }

// Get reads a file.
func (c *Files) Get(name string) ([]byte, error) { return os.ReadFile(filepath.Join(c.Dir, name)) }

// Put writes one.
func (c *Files) Put(name string, data []byte) { os.WriteFile(filepath.Join(c.Dir, name), data, 0o600) }
