// Package store keeps forms below a directory that the environment names.
package store

import (
	"os"
	"path/filepath"
)

func path(id string) string { return filepath.Join(os.Getenv("DATA"), "forms", id) }

// Save writes a form.
func Save(id string, text []byte) error { return os.WriteFile(path(id), text, 0o600) }

// Load reads a form.
func Load(id string) ([]byte, error) { return os.ReadFile(path(id)) }
