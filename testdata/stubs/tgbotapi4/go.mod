module github.com/go-telegram-bot-api/telegram-bot-api

go 1.26
