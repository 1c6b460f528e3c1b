module example.com/classes

go 1.26

require github.com/gorilla/websocket v1.5.3

replace github.com/gorilla/websocket => ../../stubs/gorillaws
