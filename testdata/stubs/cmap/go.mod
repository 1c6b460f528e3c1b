module github.com/orcaman/concurrent-map/v2

go 1.26
