module example.com/frameworks

go 1.26

require (
	github.com/beego/beego/v2 v2.3.10
	github.com/cloudwego/hertz v0.10.4
	github.com/danielgtaylor/huma/v2 v2.37.2
	github.com/dimfeld/httptreemux/v5 v5.5.0
	github.com/emicklei/go-restful/v3 v3.14.0
	github.com/fasthttp/router v1.5.4
	github.com/flamego/flamego v1.13.0
	github.com/go-chi/chi/v5 v5.5.0
	github.com/go-fuego/fuego v0.19.0
	github.com/gobuffalo/buffalo v1.1.4
	github.com/gofiber/fiber/v2 v2.52.15
	github.com/gofiber/fiber/v3 v3.1.0
	github.com/gogf/gf/v2 v2.10.2
	github.com/gorilla/mux v1.8.1
	github.com/julienschmidt/httprouter v1.3.0
	github.com/kataras/iris/v12 v12.2.11
	github.com/labstack/echo/v4 v4.16.0
	github.com/labstack/echo/v5 v5.4.4
	github.com/pocketbase/pocketbase v0.39.11
	github.com/revel/revel v1.1.0
	github.com/savsgio/atreugo/v11 v11.13.2
	github.com/swaggest/usecase v1.3.1
	github.com/uptrace/bunrouter v1.0.23
	github.com/valyala/fasthttp v1.78.0
	gofr.dev v1.56.6
	gopkg.in/macaron.v1 v1.4.0
)

replace (
	github.com/beego/beego/v2 => ../../stubs/stores/beego
	github.com/cloudwego/hertz => ../../stubs/hertz
	github.com/danielgtaylor/huma/v2 => ../../stubs/huma
	github.com/dimfeld/httptreemux/v5 => ../../stubs/httptreemux
	github.com/emicklei/go-restful/v3 => ../../stubs/restful
	github.com/fasthttp/router => ../../stubs/fasthttprouter
	github.com/flamego/flamego => ../../stubs/flamego
	github.com/go-chi/chi/v5 => ../../stubs/chi
	github.com/go-fuego/fuego => ../../stubs/fuego
	github.com/gobuffalo/buffalo => ../../stubs/buffalo
	github.com/gofiber/fiber/v2 => ../../stubs/fiber2
	github.com/gofiber/fiber/v3 => ../../stubs/stores/fiber3
	github.com/gogf/gf/v2 => ../../stubs/gf
	github.com/gorilla/mux => ../../stubs/mux
	github.com/julienschmidt/httprouter => ../../stubs/httprouter
	github.com/kataras/iris/v12 => ../../stubs/stores/iris
	github.com/labstack/echo/v4 => ../../stubs/echo4
	github.com/labstack/echo/v5 => ../../stubs/echo5
	github.com/pocketbase/pocketbase => ../../stubs/pocketbase
	github.com/revel/revel => ../../stubs/revel
	github.com/savsgio/atreugo/v11 => ../../stubs/atreugo
	github.com/swaggest/usecase => ../../stubs/usecase
	github.com/uptrace/bunrouter => ../../stubs/bunrouter
	github.com/valyala/fasthttp => ../../stubs/fasthttp
	gofr.dev => ../../stubs/gofr
	gopkg.in/macaron.v1 => ../../stubs/macaron
)
