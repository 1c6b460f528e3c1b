// Command echo4bind creates what is not there from the body of the request: that
// is no refill, as binding loads nothing. What comes from a database is.
package main

import (
	"database/sql"
	"log"

	"github.com/labstack/echo/v4"
)

type room struct{ ID, Topic string }

type server struct {
	rooms map[string]room
	cache map[string]string
	db    *sql.DB
}

func (s *server) join(c echo.Context) error {
	var r room
	if err := c.Bind(&r); err != nil {
		return err
	}
	if known, ok := s.rooms[r.ID]; ok {
		return c.JSON(200, known)
	}
	s.rooms[r.ID] = r // want `^\w+ state: field server\.rooms keeps `
	return c.JSON(201, r)
}

func (s *server) title(c echo.Context) error {
	id := c.Param("id")
	title, ok := s.cache[id]
	if !ok {
		if err := s.db.QueryRow("SELECT title FROM rooms WHERE id = ?", id).Scan(&title); err != nil {
			return err
		}
		s.cache[id] = title
	}
	return c.String(200, title)
}

func main() {
	db, err := sql.Open("postgres", "")
	if err != nil {
		log.Fatal(err)
	}
	s := &server{rooms: map[string]room{}, cache: map[string]string{}, db: db}
	e := echo.New()
	e.POST("/rooms", s.join)
	e.GET("/rooms/:id/title", s.title)
	log.Fatal(e.Start(":8080"))
}
