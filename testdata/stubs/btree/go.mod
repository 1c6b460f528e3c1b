module github.com/google/btree

go 1.26
