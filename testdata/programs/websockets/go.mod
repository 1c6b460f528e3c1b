module example.com/websockets

go 1.26

require (
	github.com/centrifugal/centrifuge v0.40.1
	github.com/coder/websocket v1.8.15
	github.com/gobwas/ws v1.5.0
	github.com/gofiber/contrib/websocket v1.3.4
	github.com/gofiber/fiber/v2 v2.52.15
	github.com/googollee/go-socket.io v1.7.0
	github.com/gorilla/websocket v1.5.3
	github.com/olahol/melody v1.1.4
	github.com/r3labs/sse/v2 v2.10.0
	golang.org/x/net v0.62.0
)

replace (
	github.com/centrifugal/centrifuge => ../../stubs/stores/centrifuge
	github.com/coder/websocket => ../../stubs/coderws
	github.com/gobwas/ws => ../../stubs/gobwas
	github.com/gofiber/contrib/websocket => ../../stubs/fiberws
	github.com/gofiber/fiber/v2 => ../../stubs/fiber2
	github.com/googollee/go-socket.io => ../../stubs/stores/socketio
	github.com/gorilla/websocket => ../../stubs/gorillaws
	github.com/olahol/melody => ../../stubs/stores/melody
	github.com/r3labs/sse/v2 => ../../stubs/sse
	golang.org/x/net => ../../stubs/xnet
)
