module example.com/websockets

go 1.26

require (
	github.com/centrifugal/centrifuge v0.40.1
	github.com/cloudwego/hertz v0.10.4
	github.com/coder/websocket v1.8.15
	github.com/gobwas/ws v1.5.0
	github.com/gofiber/contrib/websocket v1.3.4
	github.com/gofiber/fiber/v2 v2.52.15
	github.com/googollee/go-socket.io v1.7.0
	github.com/gorilla/websocket v1.5.3
	github.com/hertz-contrib/websocket v0.2.0
	github.com/lxzan/gws v1.8.9
	github.com/olahol/melody v1.1.4
	github.com/r3labs/sse/v2 v2.10.0
	github.com/zishang520/engine.io/v2 v2.5.0
	github.com/zishang520/socket.io/v2 v2.5.0
	golang.org/x/net v0.62.0
)

replace (
	github.com/centrifugal/centrifuge => ../../stubs/stores/centrifuge
	github.com/cloudwego/hertz => ../../stubs/hertz
	github.com/coder/websocket => ../../stubs/coderws
	github.com/gobwas/ws => ../../stubs/gobwas
	github.com/gofiber/contrib/websocket => ../../stubs/fiberws
	github.com/gofiber/fiber/v2 => ../../stubs/fiber2
	github.com/googollee/go-socket.io => ../../stubs/stores/socketio
	github.com/gorilla/websocket => ../../stubs/gorillaws
	github.com/hertz-contrib/websocket => ../../stubs/hertzws
	github.com/lxzan/gws => ../../stubs/gws
	github.com/olahol/melody => ../../stubs/stores/melody
	github.com/r3labs/sse/v2 => ../../stubs/sse
	github.com/zishang520/engine.io/v2 => ../../stubs/engineio2
	github.com/zishang520/socket.io/v2 => ../../stubs/socketio2
	golang.org/x/net => ../../stubs/xnet
)
