module github.com/savsgio/atreugo/v11

go 1.26

require github.com/valyala/fasthttp v1.78.0

replace github.com/valyala/fasthttp => ../fasthttp
