module github.com/manucorporat/stats

go 1.26
