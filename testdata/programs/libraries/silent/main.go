// Command silent makes stores that no request uses, or that someone has accepted.
package main

import (
	"encoding/json"
	"log"
	"net/http"
	"os"
	"testing"

	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/limiter"
	"github.com/mojocn/base64Captcha"
	"github.com/olahol/melody"
)

// unused is called by nobody.
func unused() *melody.Melody { return melody.New() }

// testHub is for tests.
func testHub(t testing.TB) *melody.Melody { return melody.New() }

// settings are read from a file: what is in there is not seen.
type settings struct{ Limiter limiter.Config }

func read() settings {
	var s settings
	data, err := os.ReadFile("settings.json")
	if err == nil {
		err = json.Unmarshal(data, &s)
	}
	if err != nil {
		log.Fatal(err)
	}
	return s
}

// storages are chosen by name.
var storages = map[string]fiber.Storage{}

func main() {
	//lint:ignore librarystate one replica on purpose
	hub := melody.New()
	captcha := base64Captcha.NewMemoryStore(10) //nolint:statevet // one replica on purpose
	app := fiber.New()
	app.Use(limiter.New(read().Limiter))
	app.Use(limiter.New(limiter.Config{Storage: storages[os.Getenv("STORAGE")]}))
	log.Print(captcha)
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { hub.HandleRequest(w, r) })
	log.Fatal(http.ListenAndServe(":8080", nil))
}
