module github.com/samber/hot

go 1.26
