module github.com/tus/tusd/v2

go 1.26
