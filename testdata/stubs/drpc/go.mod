module storj.io/drpc

go 1.26
