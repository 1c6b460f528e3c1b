module github.com/line/line-bot-sdk-go/v8

go 1.26
