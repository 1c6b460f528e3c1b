module github.com/emirpasic/gods/v2

go 1.26
