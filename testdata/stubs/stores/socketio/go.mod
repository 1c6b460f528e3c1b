module github.com/googollee/go-socket.io

go 1.26
