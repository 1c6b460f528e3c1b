module github.com/gorilla/rpc

go 1.26
