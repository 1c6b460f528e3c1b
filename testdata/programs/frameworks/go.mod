module example.com/frameworks

go 1.26

require (
	github.com/beego/beego/v2 v2.3.10
	github.com/cloudwego/hertz v0.10.4
	github.com/danielgtaylor/huma/v2 v2.37.2
	github.com/emicklei/go-restful/v3 v3.14.0
	github.com/fasthttp/router v1.5.4
	github.com/go-chi/chi/v5 v5.5.0
	github.com/gobuffalo/buffalo v1.1.4
	github.com/gofiber/fiber/v2 v2.52.15
	github.com/gofiber/fiber/v3 v3.1.0
	github.com/gogf/gf/v2 v2.10.2
	github.com/gorilla/mux v1.8.1
	github.com/julienschmidt/httprouter v1.3.0
	github.com/kataras/iris/v12 v12.2.11
	github.com/labstack/echo/v4 v4.16.0
	github.com/labstack/echo/v5 v5.4.4
	github.com/valyala/fasthttp v1.78.0
)

replace (
	github.com/beego/beego/v2 => ../../stubs/stores/beego
	github.com/cloudwego/hertz => ../../stubs/hertz
	github.com/danielgtaylor/huma/v2 => ../../stubs/huma
	github.com/emicklei/go-restful/v3 => ../../stubs/restful
	github.com/fasthttp/router => ../../stubs/fasthttprouter
	github.com/go-chi/chi/v5 => ../../stubs/chi
	github.com/gobuffalo/buffalo => ../../stubs/buffalo
	github.com/gofiber/fiber/v2 => ../../stubs/fiber2
	github.com/gofiber/fiber/v3 => ../../stubs/stores/fiber3
	github.com/gogf/gf/v2 => ../../stubs/gf
	github.com/gorilla/mux => ../../stubs/mux
	github.com/julienschmidt/httprouter => ../../stubs/httprouter
	github.com/kataras/iris/v12 => ../../stubs/stores/iris
	github.com/labstack/echo/v4 => ../../stubs/echo4
	github.com/labstack/echo/v5 => ../../stubs/echo5
	github.com/valyala/fasthttp => ../../stubs/fasthttp
)
