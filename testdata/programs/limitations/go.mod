module example.com/limitations

go 1.26
