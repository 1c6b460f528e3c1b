module github.com/gofiber/storage/redis/v3

go 1.26
