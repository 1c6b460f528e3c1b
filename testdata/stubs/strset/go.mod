module github.com/scylladb/go-set

go 1.26
