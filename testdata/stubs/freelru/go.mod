module github.com/elastic/go-freelru

go 1.26
