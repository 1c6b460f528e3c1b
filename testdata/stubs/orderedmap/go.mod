module github.com/elliotchance/orderedmap/v3

go 1.26
