module github.com/alphadose/haxmap

go 1.26
