module github.com/TwiN/gocache/v2

go 1.26
