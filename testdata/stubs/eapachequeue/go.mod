module github.com/eapache/queue

go 1.26
