// Command memdb keeps client data in a database in memory, through transactions.
package main

import (
	"fmt"
	"log"
	"net/http"

	"github.com/hashicorp/go-memdb"
)

type person struct{ Name, Mail string }

var (
	people *memdb.MemDB
	fixed  *memdb.MemDB
)

func add(w http.ResponseWriter, r *http.Request) {
	txn := people.Txn(true)
	txn.Insert("person", &person{r.FormValue("name"), r.FormValue("mail")}) // want `^\w+ state: package variable people keeps `
	txn.Commit()
}

func find(w http.ResponseWriter, r *http.Request) {
	p, _ := people.Txn(false).First("person", "id", r.FormValue("mail"))
	q, _ := fixed.Txn(false).First("person", "id", r.FormValue("mail"))
	fmt.Fprintln(w, p, q)
}

func main() {
	people, _ = memdb.NewMemDB(&memdb.DBSchema{})
	fixed, _ = memdb.NewMemDB(&memdb.DBSchema{})
	txn := fixed.Txn(true)
	txn.Insert("person", &person{"root", "root@example.com"})
	txn.Commit()
	http.HandleFunc("POST /", add)
	http.HandleFunc("GET /", find)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
