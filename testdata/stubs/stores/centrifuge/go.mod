module github.com/centrifugal/centrifuge

go 1.26
