// Command deep has handlers of each framework in a package of its own, and two stores
// two packages away from it: what the first one keeps is found at each handler that
// calls it, the second one is silent.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/go-chi/chi/v5"
	"github.com/gobuffalo/buffalo"
	fiber2 "github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v3"
	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/gorilla/mux"
	"github.com/julienschmidt/httprouter"
	"github.com/kataras/iris/v12"
	"github.com/labstack/echo/v4"
	echo5 "github.com/labstack/echo/v5"

	"example.com/frameworks/deep/api/beegoapi"
	"example.com/frameworks/deep/api/buffaloapi"
	"example.com/frameworks/deep/api/chiapi"
	"example.com/frameworks/deep/api/echo4api"
	"example.com/frameworks/deep/api/echo5api"
	"example.com/frameworks/deep/api/fastapi"
	"example.com/frameworks/deep/api/fiber2api"
	"example.com/frameworks/deep/api/fiber3api"
	"example.com/frameworks/deep/api/gfapi"
	"example.com/frameworks/deep/api/hertzapi"
	"example.com/frameworks/deep/api/irisapi"
	"example.com/frameworks/deep/api/muxapi"
	"example.com/frameworks/deep/api/restfulapi"
	"example.com/frameworks/deep/api/routerapi"
	"example.com/frameworks/deep/store"
)

func main() {
	db, err := sql.Open("postgres", "postgres://db/notes")
	if err != nil {
		log.Fatal(err)
	}
	m, rows := store.NewMemory[string](), store.NewRows[string](db)
	c := &chiapi.API{Memory: m, Rows: rows}
	chi.NewRouter().Get("/{id}", c.Get)
	x := &muxapi.API{Memory: m, Rows: rows}
	mux.NewRouter().HandleFunc("/{id}", x.Put)
	h := &routerapi.API{Memory: m, Rows: rows}
	httprouter.New().POST("/:id", h.Put)
	e4 := &echo4api.API{Memory: m, Rows: rows}
	echo.New().POST("/:id", e4.Put)
	e5 := &echo5api.API{Memory: m, Rows: rows}
	echo5.New().POST("/:id", e5.Put)
	f2 := &fiber2api.API{Memory: m, Rows: rows}
	fiber2.New().Post("/:id", f2.Put)
	f3 := &fiber3api.API{Memory: m, Rows: rows}
	fiber.New().Post("/:id", f3.Put)
	z := &hertzapi.API{Memory: m, Rows: rows}
	server.Default().POST("/:id", z.Put)
	i := &irisapi.API{Memory: m, Rows: rows}
	iris.New().Post("/{id}", i.Put)
	g := &gfapi.API{Memory: m, Rows: rows}
	ghttp.GetServer().BindHandler("/", g.Put)
	b := &buffaloapi.API{Memory: m, Rows: rows}
	buffalo.New(buffalo.Options{}).POST("/{id}", b.Put)
	w := &beegoapi.API{Memory: m, Rows: rows}
	web.Get("/:id", w.Put)
	log.Print(fastapi.API{Memory: m, Rows: rows}, restfulapi.API{Memory: m, Rows: rows})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
