module github.com/gammazero/deque

go 1.26
