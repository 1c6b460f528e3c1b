module github.com/antage/eventsource

go 1.26
