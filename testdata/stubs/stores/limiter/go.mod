module github.com/ulule/limiter/v3

go 1.26
