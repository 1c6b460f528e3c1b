module github.com/sethvargo/go-limiter

go 1.26
