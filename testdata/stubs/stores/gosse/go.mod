module github.com/tmaxmax/go-sse

go 1.26
