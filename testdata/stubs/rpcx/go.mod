module github.com/smallnest/rpcx

go 1.26
