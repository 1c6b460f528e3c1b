module github.com/google/renameio/v2

go 1.26
