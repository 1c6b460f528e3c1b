module github.com/fasthttp/router

go 1.26

require github.com/valyala/fasthttp v1.78.0

replace github.com/valyala/fasthttp => ../fasthttp
