// Package names names databases.
package names

import "fmt"

// Memory is in memory.
func Memory(name string) string { return fmt.Sprintf("file:%s?mode=memory&cache=shared", name) }

// File is on disk.
func File(name string) string { return fmt.Sprintf("file:%s.db", name) }
