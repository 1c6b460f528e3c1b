module gopkg.in/telebot.v3

go 1.26
