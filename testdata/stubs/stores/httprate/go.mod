module github.com/go-chi/httprate

go 1.26
