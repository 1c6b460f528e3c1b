package source

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// How much of the build cache is looked at. Its entries are spread evenly over 256
// directories, so that compiled packages in these mean sixteen times as many in
// all: enough that somebody has built something.
const (
	sampledDirs = 16
	enough      = 4
)

// Cold reports whether the build cache in a directory has as good as no compiled
// packages in it. It looks at a few files: a build cache that is in use answers
// with the first. The go command keeps other things there as well, indexes of
// modules among them, which go list alone writes.
func Cold(dir string) bool {
	found := 0
	for i := range sampledDirs {
		names, err := entries(filepath.Join(dir, string("0123456789abcdef"[i])+"7"))
		if err != nil {
			continue // no such directory yet
		}
		for _, name := range names {
			if isArchive(name) {
				if found++; found == enough {
					return false
				}
			}
		}
	}
	return true
}

// entries lists the files of a directory of the cache that hold outputs.
func entries(dir string) ([]string, error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	names, err := f.Readdirnames(-1)
	if err != nil {
		return nil, err
	}
	var outputs []string
	for _, name := range names {
		if strings.HasSuffix(name, "-d") {
			outputs = append(outputs, filepath.Join(dir, name))
		}
	}
	return outputs, nil
}

// isArchive reports whether a file is what the compiler makes of a package.
func isArchive(name string) bool {
	const magic = "!<arch>\n"
	f, err := os.Open(name)
	if err != nil {
		return false
	}
	defer func() { _ = f.Close() }()
	head := make([]byte, len(magic))
	_, err = io.ReadFull(f, head)
	return err == nil && bytes.Equal(head, []byte(magic))
}
