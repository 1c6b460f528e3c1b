module example.com/contexts

go 1.26

require (
	github.com/gin-gonic/gin v1.12.0
	github.com/gofiber/fiber/v2 v2.52.15
	github.com/labstack/echo/v4 v4.16.0
)

replace (
	github.com/gin-gonic/gin => ../../stubs/gin
	github.com/gofiber/fiber/v2 => ../../stubs/fiber2
	github.com/labstack/echo/v4 => ../../stubs/echo4
)
