module github.com/go-pkgz/expirable-cache/v3

go 1.26
