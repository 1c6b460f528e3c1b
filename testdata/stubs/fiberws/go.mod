module github.com/gofiber/contrib/websocket

go 1.26

require github.com/gofiber/fiber/v2 v2.52.15

replace github.com/gofiber/fiber/v2 => ../fiber2
