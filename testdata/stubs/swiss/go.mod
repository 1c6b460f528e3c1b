module github.com/dolthub/swiss

go 1.26
