// Command limiters counts requests in this process, with the libraries of several
// frameworks.
package main

import (
	"log"
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/filter/ratelimit"
	"github.com/beego/beego/v2/server/web/filter/session"
	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/rate"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	echo5 "github.com/labstack/echo/v5"
	middleware5 "github.com/labstack/echo/v5/middleware"
	"github.com/throttled/throttled/v2"

	"example.com/libraries/limiters/limits"
)

func serve(counts *throttled.GCRARateLimiterCtx) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if limited, err := counts.RateLimitCtx(r.Context(), r.RemoteAddr, 1); err != nil || limited {
			http.Error(w, "slow down", http.StatusTooManyRequests)
		}
	}
}

func main() {
	e := echo.New()
	store := middleware.NewRateLimiterMemoryStore(3) // want `^limiter state: library store middleware.NewRateLimiterMemoryStore keeps counts by client between requests; use github.com/go-redis/redis_rate/v10.NewLimiter`
	e.Use(middleware.RateLimiterWithConfig(middleware.RateLimiterConfig{Store: store}))

	e5 := echo5.New()
	e5.Use(middleware5.RateLimiter(middleware5.NewRateLimiterMemoryStore(3))) // want `^limiter state: library store middleware.NewRateLimiterMemoryStore keeps `

	app := iris.New()
	app.Get("/", rate.Limit(1, 5)) // want `^limiter state: library store rate.Limit keeps `

	web.InsertFilter("/", 0, ratelimit.NewLimiter())           // want `^limiter state: library store ratelimit.NewLimiter keeps `
	web.InsertFilterChain("/", session.Session("memory"))      // want `^session state: library store session.Session keeps `
	web.InsertFilterChain("/shared", session.Session("mysql")) // silent

	counts, err := limits.Counts()
	if err != nil {
		log.Fatal(err)
	}
	http.Handle("/", serve(counts))
	log.Print(limits.Memory())
	log.Fatal(http.ListenAndServe(":8080", nil))
}
