module github.com/coocood/freecache

go 1.26
