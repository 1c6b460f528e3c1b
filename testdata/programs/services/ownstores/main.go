// Command ownstores gives libraries stores of its own, which keep counts and codes in
// this process. Silent is one that asks Redis.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"time"

	"github.com/aarondl/authboss/v3"
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/session"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	"github.com/openshift/osin"
	"github.com/redis/go-redis/v9"
)

// window counts requests by client.
type window struct {
	counts map[string]int
	limits map[string]int
}

// Allow counts a request.
func (w *window) Allow(identifier string) (bool, error) {
	w.counts[identifier]++ // want `^limiter state: field window\.counts keeps `
	return w.counts[identifier] < w.limits["all"], nil
}

// gaps keeps when clients were here last: no counts, but a limiter asks for it.
type gaps struct{ last map[string]time.Time }

// Allow wants a second between two requests.
func (g *gaps) Allow(identifier string) (bool, error) {
	if now := time.Now(); now.Sub(g.last[identifier]) > time.Second {
		g.last[identifier] = now // want `^limiter state: field gaps\.last keeps `
		return true, nil
	}
	return false, nil
}

// shared counts in Redis.
type shared struct{ client *redis.Client }

// Allow counts a request.
func (s *shared) Allow(identifier string) (bool, error) {
	n, err := s.client.Get(context.Background(), identifier).Result()
	return n == "", err
}

// pages keeps what middleware of fiber gives it.
type pages struct{ data map[string][]byte }

// Get returns it.
func (p *pages) Get(key string) ([]byte, error) { return p.data[key], nil }

// Set keeps it.
func (p *pages) Set(key string, val []byte) error {
	p.data[key] = val // want `^\w+ state: field pages\.data keeps `
	return nil
}

// codes keeps what codes stand for.
type codes struct {
	byCode  map[string]*osin.AuthorizeData
	clients map[string]osin.Client
}

// GetClient returns an application.
func (c *codes) GetClient(id string) (osin.Client, error) { return c.clients[id], nil }

// SaveAuthorize keeps a code.
func (c *codes) SaveAuthorize(d *osin.AuthorizeData) error {
	c.byCode[d.Code] = d // want `^auth state: field codes\.byCode keeps `
	return nil
}

// LoadAuthorize returns it.
func (c *codes) LoadAuthorize(code string) (*osin.AuthorizeData, error) { return c.byCode[code], nil }

// users keeps users.
type users struct{ byName map[string]authboss.User }

// Load returns a user.
func (u *users) Load(ctx context.Context, key string) (authboss.User, error) {
	if user, ok := u.byName[key]; ok {
		return user, nil
	}
	return nil, errors.New("no such user")
}

// Save keeps a user.
func (u *users) Save(ctx context.Context, user authboss.User) error {
	u.byName[user.GetPID()] = user // want `^\w+ state: field users\.byName keeps `
	return nil
}

func main() {
	e := echo.New()
	e.Use(middleware.RateLimiter(&window{map[string]int{}, map[string]int{"all": 10}}))
	e.Use(middleware.RateLimiter(&gaps{map[string]time.Time{}}))
	e.Use(middleware.RateLimiter(&shared{redis.NewClient(&redis.Options{Addr: "redis:6379"})}))
	app := fiber.New()
	app.Use(session.New(session.Config{Storage: &pages{map[string][]byte{}}}))
	go func() { log.Fatal(app.Listen(":8081")) }()
	log.Print(osin.NewServer(&osin.ServerConfig{}, &codes{map[string]*osin.AuthorizeData{}, map[string]osin.Client{}}))
	log.Print(authboss.Config{Storage: &users{map[string]authboss.User{}}})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
