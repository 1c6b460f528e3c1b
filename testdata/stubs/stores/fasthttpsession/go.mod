module github.com/fasthttp/session/v2

go 1.26
