module github.com/tidwall/buntdb

go 1.26
