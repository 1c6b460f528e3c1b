module github.com/go-fuego/fuego

go 1.26
