module example.com/wiring

go 1.26

require (
	github.com/gorilla/websocket v1.5.3
	github.com/pion/webrtc/v4 v4.0.9
)

replace (
	github.com/gorilla/websocket => ../../stubs/gorillaws
	github.com/pion/webrtc/v4 => ../../stubs/pion
)
