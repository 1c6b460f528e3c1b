module github.com/swaggest/usecase

go 1.26
