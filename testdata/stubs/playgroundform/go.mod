module github.com/go-playground/form/v4

go 1.26
