module github.com/viccon/sturdyc

go 1.26
