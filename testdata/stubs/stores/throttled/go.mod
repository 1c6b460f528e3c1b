module github.com/throttled/throttled/v2

go 1.26
