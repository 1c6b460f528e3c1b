module github.com/icza/session

go 1.26
