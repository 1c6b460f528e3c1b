// Command gmap keeps carts in memory, and prices that come from a database.
package main

import (
	"database/sql"
	"fmt"
	"log"

	"github.com/gogf/gf/v2/container/gmap"
	"github.com/gogf/gf/v2/net/ghttp"

	"example.com/caches/gmap/carts"
)

type shop struct {
	carts  *carts.Carts
	orders *gmap.StrStrMap
	prices *gmap.StrStrMap // refilled: silent
	words  *gmap.StrStrMap // filled at start-up: silent
	db     *sql.DB
}

func (s *shop) price(item string) (price string) {
	if err := s.db.QueryRow("SELECT price FROM items WHERE name = $1", item).Scan(&price); err != nil {
		log.Print(err)
	}
	return price
}

func (s *shop) put(r *ghttp.Request) {
	s.carts.Put(r.Get("client").String(), r.Get("item").String()) // want `^\w+ state: field Carts\.items keeps ` `^\w+ state: field Carts\.sizes keeps `
	item := r.Get("item").String()
	r.Response.Write(s.words.Get("price"), s.prices.GetOrSetFunc(item, func() string { return s.price(item) }))
}

func (s *shop) order(r *ghttp.Request) {
	if !s.orders.SetIfNotExist(r.Get("order").String(), "sent") { // want `^\w+ state: field shop\.orders keeps `
		r.Response.Write("twice")
	}
	r.Response.Write(fmt.Sprint(s.carts.Get(r.Get("client").String())))
}

func main() {
	db, err := sql.Open("postgres", "postgres://db/shop")
	if err != nil {
		log.Fatal(err)
	}
	s := &shop{carts.New(), gmap.NewStrStrMap(true), gmap.NewStrStrMap(true), gmap.NewStrStrMap(), db}
	s.words.SetIfNotExist("price", "Preis")
	server := ghttp.GetServer()
	server.BindHandler("/put", s.put)
	server.BindHandler("/order", s.order)
	server.Run()
}
