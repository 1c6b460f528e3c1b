module example.com/libraries

go 1.26

require (
	gitea.com/go-chi/session v0.0.0
	github.com/JGLTechnologies/gin-rate-limit v1.5.4
	github.com/PaulSonOfLars/gotgbot/v2 v2.0.0-rc.25
	github.com/alexedwards/scs/goredisstore v0.0.0
	github.com/alexedwards/scs/v2 v2.9.0
	github.com/antage/eventsource v0.0.0
	github.com/beego/beego/v2 v2.3.10
	github.com/boj/redistore v1.4.0
	github.com/centrifugal/centrifuge v0.40.0
	github.com/crewjam/saml v0.5.1
	github.com/dchest/captcha v1.1.0
	github.com/dgraph-io/badger/v4 v4.9.6
	github.com/didip/tollbooth/v7 v7.0.2
	github.com/fasthttp/session/v2 v2.5.9
	github.com/flamego/flamego v1.13.0
	github.com/flamego/session v1.6.6
	github.com/gin-contrib/sessions v1.0.4
	github.com/gin-gonic/gin v1.12.0
	github.com/go-chi/httprate v0.15.0
	github.com/go-macaron/session v1.0.3
	github.com/go-oauth2/oauth2/v4 v4.5.4
	github.com/go-oauth2/redis/v4 v4.1.1
	github.com/go-session/session/v3 v3.2.1
	github.com/gofiber/fiber/v2 v2.52.15
	github.com/gofiber/fiber/v3 v3.1.0
	github.com/gofiber/storage/memory/v2 v2.1.2
	github.com/gofiber/storage/redis/v3 v3.0.0
	github.com/gogf/gf/v2 v2.10.2
	github.com/googollee/go-socket.io v1.7.0
	github.com/gorilla/sessions v1.4.0
	github.com/icza/session v1.1.0
	github.com/jmoiron/sqlx v1.4.0
	github.com/kataras/iris/v12 v12.2.11
	github.com/labstack/echo/v4 v4.16.0
	github.com/labstack/echo/v5 v5.4.4
	github.com/mark3labs/mcp-go v1.2.1
	github.com/modelcontextprotocol/go-sdk v1.8.0
	github.com/mojocn/base64Captcha v1.3.8
	github.com/olahol/melody v1.1.4
	github.com/ory/fosite v0.49.0
	github.com/prometheus/client_golang v1.24.1
	github.com/quasoft/memstore v0.0.0
	github.com/r3labs/sse/v2 v2.10.0
	github.com/redis/go-redis/v9 v9.18.0
	github.com/sethvargo/go-limiter v1.0.0
	github.com/sethvargo/go-redisstore v0.3.0
	github.com/throttled/throttled/v2 v2.15.0
	github.com/tidwall/buntdb v1.3.2
	github.com/tmaxmax/go-sse v0.12.0
	github.com/tus/tusd/v2 v2.9.1
	github.com/ulule/limiter/v3 v3.11.2
	go-micro.dev/v5 v5.3.0
	golang.org/x/net v0.62.0
	gopkg.in/macaron.v1 v1.4.0
	gorm.io/driver/sqlite v1.6.0
	gorm.io/gorm v1.31.2
)

replace (
	gitea.com/go-chi/session => ../../stubs/stores/giteasession
	github.com/JGLTechnologies/gin-rate-limit => ../../stubs/stores/ginratelimit
	github.com/PaulSonOfLars/gotgbot/v2 => ../../stubs/gotgbot
	github.com/alexedwards/scs/goredisstore => ../../stubs/stores/goredisstore
	github.com/alexedwards/scs/v2 => ../../stubs/stores/scs
	github.com/antage/eventsource => ../../stubs/stores/eventsource
	github.com/beego/beego/v2 => ../../stubs/stores/beego
	github.com/boj/redistore => ../../stubs/stores/redistore
	github.com/centrifugal/centrifuge => ../../stubs/stores/centrifuge
	github.com/crewjam/saml => ../../stubs/stores/saml
	github.com/dchest/captcha => ../../stubs/stores/dchestcaptcha
	github.com/dgraph-io/badger/v4 => ../../stubs/stores/badger
	github.com/didip/tollbooth/v7 => ../../stubs/stores/tollbooth
	github.com/fasthttp/session/v2 => ../../stubs/stores/fasthttpsession
	github.com/flamego/flamego => ../../stubs/flamego
	github.com/flamego/session => ../../stubs/stores/flamegosession
	github.com/gin-contrib/sessions => ../../stubs/stores/ginsessions
	github.com/gin-gonic/gin => ../../stubs/gin
	github.com/go-chi/httprate => ../../stubs/stores/httprate
	github.com/go-macaron/session => ../../stubs/stores/macaronsession
	github.com/go-oauth2/oauth2/v4 => ../../stubs/stores/gooauth2
	github.com/go-oauth2/redis/v4 => ../../stubs/stores/gooauth2redis
	github.com/go-session/session/v3 => ../../stubs/stores/gosession
	github.com/gofiber/fiber/v2 => ../../stubs/fiber2
	github.com/gofiber/fiber/v3 => ../../stubs/stores/fiber3
	github.com/gofiber/storage/memory/v2 => ../../stubs/stores/fibermemory
	github.com/gofiber/storage/redis/v3 => ../../stubs/stores/fiberredis
	github.com/gogf/gf/v2 => ../../stubs/gf
	github.com/googollee/go-socket.io => ../../stubs/stores/socketio
	github.com/gorilla/sessions => ../../stubs/stores/gorillasessions
	github.com/icza/session => ../../stubs/stores/icza
	github.com/jmoiron/sqlx => ../../stubs/stores/sqlx
	github.com/kataras/iris/v12 => ../../stubs/stores/iris
	github.com/labstack/echo/v4 => ../../stubs/echo4
	github.com/labstack/echo/v5 => ../../stubs/echo5
	github.com/mark3labs/mcp-go => ../../stubs/mcpgo
	github.com/modelcontextprotocol/go-sdk => ../../stubs/stores/mcp
	github.com/mojocn/base64Captcha => ../../stubs/stores/base64captcha
	github.com/olahol/melody => ../../stubs/stores/melody
	github.com/ory/fosite => ../../stubs/stores/fosite
	github.com/prometheus/client_golang => ../../stubs/stores/prometheus
	github.com/quasoft/memstore => ../../stubs/stores/quasoft
	github.com/r3labs/sse/v2 => ../../stubs/sse
	github.com/redis/go-redis/v9 => ../../stubs/redis
	github.com/sethvargo/go-limiter => ../../stubs/stores/golimiter
	github.com/sethvargo/go-redisstore => ../../stubs/stores/goredislimiter
	github.com/throttled/throttled/v2 => ../../stubs/stores/throttled
	github.com/tidwall/buntdb => ../../stubs/stores/buntdb
	github.com/tmaxmax/go-sse => ../../stubs/stores/gosse
	github.com/tus/tusd/v2 => ../../stubs/stores/tusd
	github.com/ulule/limiter/v3 => ../../stubs/stores/limiter
	go-micro.dev/v5 => ../../stubs/gomicro
	golang.org/x/net => ../../stubs/xnet
	gopkg.in/macaron.v1 => ../../stubs/macaron
	gorm.io/driver/sqlite => ../../stubs/stores/gormsqlite
	gorm.io/gorm => ../../stubs/stores/gorm
)
