module github.com/go-telegram/bot

go 1.26
