module github.com/sethvargo/go-redisstore

go 1.26

require github.com/sethvargo/go-limiter v1.0.0

replace github.com/sethvargo/go-limiter => ../golimiter
