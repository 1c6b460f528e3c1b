module github.com/zishang520/socket.io/v2

go 1.26

require github.com/zishang520/engine.io/v2 v2.5.0

replace github.com/zishang520/engine.io/v2 => ../engineio2
