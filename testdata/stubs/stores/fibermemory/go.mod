module github.com/gofiber/storage/memory/v2

go 1.26
