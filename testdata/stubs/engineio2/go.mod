module github.com/zishang520/engine.io/v2

go 1.26
