module github.com/r3labs/sse/v2

go 1.26
