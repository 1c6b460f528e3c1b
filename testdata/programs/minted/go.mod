module example.com/minted

go 1.26
