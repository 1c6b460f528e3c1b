module github.com/hertz-contrib/websocket

go 1.26

require github.com/cloudwego/hertz v0.10.4

replace github.com/cloudwego/hertz => ../hertz
