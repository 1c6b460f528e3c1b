// Command limitersshared is the silent twin of limiters: what counts is shared.
package main

import (
	"context"
	"log"
	"net/http"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	"github.com/redis/go-redis/v9"
	golimiter "github.com/sethvargo/go-limiter"
	"github.com/sethvargo/go-redisstore"
	"github.com/throttled/throttled/v2"
	"github.com/throttled/throttled/v2/store/goredisstore.v9"

	"example.com/libraries/limiters/limits"
)

// windows counts in Redis.
type windows struct{ client *redis.Client }

func (s *windows) Allow(identifier string) (bool, error) {
	n, err := s.client.Get(context.Background(), identifier).Result()
	return n == "", err
}

func serve(counts *throttled.GCRARateLimiterCtx, store golimiter.Store) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		limited, err := counts.RateLimitCtx(r.Context(), r.RemoteAddr, 1)
		if _, _, _, ok, _ := store.Take(r.Context(), r.RemoteAddr); err != nil || limited || !ok {
			http.Error(w, "slow down", http.StatusTooManyRequests)
		}
	}
}

func main() {
	e := echo.New()
	client := redis.NewClient(&redis.Options{Addr: "redis:6379"})
	e.Use(middleware.RateLimiter(&windows{client}))

	shared, err := goredisstore.NewCtx("redis:6379", "limit:")
	if err != nil {
		log.Fatal(err)
	}
	counts, err := limits.New(shared)
	if err != nil {
		log.Fatal(err)
	}
	store, err := redisstore.New(&redisstore.Config{Tokens: 3})
	if err != nil {
		log.Fatal(err)
	}
	http.Handle("/", serve(counts, store))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
