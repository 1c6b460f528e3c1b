module example.com/libraries

go 1.26

require (
	gitea.com/go-chi/session v0.0.0
	github.com/alexedwards/scs/goredisstore v0.0.0
	github.com/alexedwards/scs/v2 v2.9.0
	github.com/beego/beego/v2 v2.3.10
	github.com/boj/redistore v1.4.0
	github.com/crewjam/saml v0.5.1
	github.com/dchest/captcha v1.1.0
	github.com/didip/tollbooth/v7 v7.0.2
	github.com/gin-contrib/sessions v1.0.4
	github.com/gin-gonic/gin v1.12.0
	github.com/go-chi/httprate v0.15.0
	github.com/go-session/session/v3 v3.2.1
	github.com/gofiber/fiber/v2 v2.52.15
	github.com/gofiber/fiber/v3 v3.1.0
	github.com/gofiber/storage/memory/v2 v2.1.2
	github.com/gofiber/storage/redis/v3 v3.0.0
	github.com/gogf/gf/v2 v2.10.2
	github.com/gorilla/sessions v1.4.0
	github.com/icza/session v1.1.0
	github.com/kataras/iris/v12 v12.2.11
	github.com/modelcontextprotocol/go-sdk v1.8.0
	github.com/mojocn/base64Captcha v1.3.8
	github.com/olahol/melody v1.1.4
	github.com/quasoft/memstore v0.0.0
	github.com/ulule/limiter/v3 v3.11.2
)

replace (
	gitea.com/go-chi/session => ../../stubs/stores/giteasession
	github.com/alexedwards/scs/goredisstore => ../../stubs/stores/goredisstore
	github.com/alexedwards/scs/v2 => ../../stubs/stores/scs
	github.com/beego/beego/v2 => ../../stubs/stores/beego
	github.com/boj/redistore => ../../stubs/stores/redistore
	github.com/crewjam/saml => ../../stubs/stores/saml
	github.com/dchest/captcha => ../../stubs/stores/dchestcaptcha
	github.com/didip/tollbooth/v7 => ../../stubs/stores/tollbooth
	github.com/gin-contrib/sessions => ../../stubs/stores/ginsessions
	github.com/gin-gonic/gin => ../../stubs/gin
	github.com/go-chi/httprate => ../../stubs/stores/httprate
	github.com/go-session/session/v3 => ../../stubs/stores/gosession
	github.com/gofiber/fiber/v2 => ../../stubs/fiber2
	github.com/gofiber/fiber/v3 => ../../stubs/stores/fiber3
	github.com/gofiber/storage/memory/v2 => ../../stubs/stores/fibermemory
	github.com/gofiber/storage/redis/v3 => ../../stubs/stores/fiberredis
	github.com/gogf/gf/v2 => ../../stubs/gf
	github.com/gorilla/sessions => ../../stubs/stores/gorillasessions
	github.com/icza/session => ../../stubs/stores/icza
	github.com/kataras/iris/v12 => ../../stubs/stores/iris
	github.com/modelcontextprotocol/go-sdk => ../../stubs/stores/mcp
	github.com/mojocn/base64Captcha => ../../stubs/stores/base64captcha
	github.com/olahol/melody => ../../stubs/stores/melody
	github.com/quasoft/memstore => ../../stubs/stores/quasoft
	github.com/ulule/limiter/v3 => ../../stubs/stores/limiter
)
