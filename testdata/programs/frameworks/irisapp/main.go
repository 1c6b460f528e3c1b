// Command irisapp uses the alias of the context type.
package main

import (
	"log"

	"github.com/kataras/iris/v12"
)

type book struct{ Title string }

type shelf struct {
	books  map[string]book
	labels map[string]string
}

func (s *shelf) put(ctx iris.Context) {
	var b book
	if err := ctx.ReadJSON(&b); err != nil {
		return
	}
	s.books[ctx.Params().Get("id")] = b // want `^\w+ state: field shelf\.books keeps `
}

func (s *shelf) get(ctx iris.Context) {
	_, _ = ctx.WriteString(s.labels["title"] + s.books[ctx.Params().Get("id")].Title)
}

func main() {
	s := &shelf{books: map[string]book{}, labels: map[string]string{}}
	s.labels["title"] = "Title: "
	app := iris.New()
	app.Post("/books/{id}", s.put)
	app.Get("/books/{id}", s.get)
	log.Fatal(app.Listen(":8080"))
}
