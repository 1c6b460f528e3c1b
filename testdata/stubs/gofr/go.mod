module gofr.dev

go 1.26
