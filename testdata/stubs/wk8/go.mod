module github.com/wk8/go-ordered-map/v2

go 1.26
