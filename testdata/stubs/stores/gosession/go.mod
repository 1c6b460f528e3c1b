module github.com/go-session/session/v3

go 1.26
