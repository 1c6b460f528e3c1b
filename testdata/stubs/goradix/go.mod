module github.com/armon/go-radix

go 1.26
