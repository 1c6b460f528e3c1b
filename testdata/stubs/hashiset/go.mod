module github.com/hashicorp/go-set/v3

go 1.26
