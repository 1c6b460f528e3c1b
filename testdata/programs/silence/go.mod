module example.com/silence

go 1.26
