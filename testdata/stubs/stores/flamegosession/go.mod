module github.com/flamego/session

go 1.26

require github.com/flamego/flamego v1.13.0

replace github.com/flamego/flamego => ../../flamego
