module github.com/erni27/imcache

go 1.26
