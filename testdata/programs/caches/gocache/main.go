// Command gocache keeps OAuth states, users that it changes through what it got,
// and nonces in caches of a library. Silent: one that start-up code fills, one
// that nobody reads, and one that a miss refills from a database.
package main

import (
	"crypto/rand"
	"database/sql"
	"log"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/patrickmn/go-cache"
)

type user struct{ name string }

var (
	states = cache.New(time.Minute, time.Minute)
	users  = cache.New(time.Minute, time.Minute)
	nonces = cache.New(time.Minute, time.Minute)
	words  = cache.New(cache.DefaultExpiration, time.Minute)
	unread = cache.New(time.Minute, time.Minute)
	titles = cache.New(time.Minute, time.Minute)
	db     *sql.DB
)

func login(c *gin.Context) {
	state := rand.Text()
	states.Set(state, true, time.Minute) // want `^auth state: package variable states keeps `
	unread.Set(c.Query("user"), state, time.Minute)
	c.String(http.StatusOK, "%s", "https://example.com/?state="+state)
}

func callback(c *gin.Context) {
	if _, ok := states.Get(c.Query("state")); !ok {
		c.String(http.StatusBadRequest, "unknown state")
		return
	}
	if nonces.Add(c.Query("nonce"), true, time.Minute) != nil { // want `^auth state: package variable nonces keeps `
		c.String(http.StatusConflict, "again")
		return
	}
	c.String(http.StatusOK, "welcome")
}

func rename(c *gin.Context) {
	if v, ok := users.Get("root"); ok {
		v.(*user).name = c.Query("name") // want `^\w+ state: package variable users keeps `
	}
}

func show(c *gin.Context) {
	v, _ := users.Get("root")
	word, _ := words.Get(c.Query("word"))
	c.String(http.StatusOK, "%s %v %s", v.(*user).name, word, title(c.Query("id")))
}

func title(id string) string {
	if v, ok := titles.Get(id); ok {
		return v.(string)
	}
	var text string
	if db.QueryRow("SELECT title FROM pages WHERE id = ?", id).Scan(&text) == nil {
		titles.Set(id, text, time.Minute)
	}
	return text
}

func main() {
	words.Set("hello", "bonjour", cache.DefaultExpiration)
	users.Set("root", &user{"root"}, cache.DefaultExpiration)
	r := gin.New()
	r.GET("/login", login)
	r.GET("/callback", callback)
	r.POST("/name", rename)
	r.GET("/", show)
	log.Fatal(r.Run(":8080"))
}
