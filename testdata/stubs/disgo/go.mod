module github.com/disgoorg/disgo

go 1.26
