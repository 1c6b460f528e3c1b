module github.com/golang/groupcache

go 1.26
