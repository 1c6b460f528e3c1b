module github.com/didip/tollbooth/v7

go 1.26
