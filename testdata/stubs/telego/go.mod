module github.com/mymmrac/telego

go 1.26
