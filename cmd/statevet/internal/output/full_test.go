//go:build unix

package output

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// A disk that is full leaves the file as it was, and nothing beside it. A limit on
// the size of files stands for the disk.
func TestFull(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "out")
	if err := os.WriteFile(name, []byte("before"), 0o666); err != nil {
		t.Fatal(err)
	}
	var old syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &old); err != nil {
		t.Fatal(err)
	}
	limit := old
	limit.Cur = 4096
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		t.Fatal(err)
	}
	err := Write(name, bytes.Repeat([]byte("x"), 1<<16))
	if restored := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &old); restored != nil {
		t.Fatal(restored)
	}
	if err == nil || !strings.HasSuffix(err.Error(), "; the file is as it was") || !strings.Contains(err.Error(), name) {
		t.Errorf("error %v", err)
	}
	if got, err := os.ReadFile(name); string(got) != "before" || err != nil {
		t.Errorf("the file has %d bytes, %v", len(got), err)
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) != 1 {
		t.Errorf("left behind: %v, %v", entries, err)
	}
}
