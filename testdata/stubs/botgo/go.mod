module github.com/tencent-connect/botgo

go 1.26
