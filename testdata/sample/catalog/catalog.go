// Package catalog shows books.
package catalog

import (
	"database/sql"
	"fmt"
	"net/http"
	"sync"
)

// Catalog reads books from the database and keeps those that were asked for.
// What it keeps is a cache: a replica that does not have a book asks the
// database that all replicas share, and so statevet says nothing.
type Catalog struct {
	db     *sql.DB
	mu     sync.Mutex
	titles map[string]string
}

// New returns a Catalog that has read nothing yet.
func New(db *sql.DB) *Catalog { return &Catalog{db: db, titles: make(map[string]string)} }

func (c *Catalog) title(isbn string) (string, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if title, ok := c.titles[isbn]; ok {
		return title, nil
	}
	var title string
	if err := c.db.QueryRow("SELECT title FROM books WHERE isbn = $1", isbn).Scan(&title); err != nil {
		return "", err
	}
	c.titles[isbn] = title
	return title, nil
}

func (c *Catalog) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	title, err := c.title(r.PathValue("isbn"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, title)
}
