module github.com/goburrow/cache

go 1.26
