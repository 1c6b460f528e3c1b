module github.com/zekroTJA/timedmap

go 1.26
