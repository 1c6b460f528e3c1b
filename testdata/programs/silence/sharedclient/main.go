// Command sharedclient asks other servers with one client, into which a request puts
// what is the same for all. Which address a client of another server asks is not kept in
// it. What is kept beside it is found.
package main

import (
	"fmt"
	"log"
	"net/http"
)

var (
	shared = &http.Client{}
	asked  = map[string]int{}
)

type provider interface {
	setClient(c *http.Client)
	get(url string) int
}

type plain struct{ client *http.Client }

func (p *plain) setClient(c *http.Client) { p.client = c }

func (p *plain) get(url string) int { return get(p.client, url) }

type direct struct{ client *http.Client }

func (p *direct) setClient(c *http.Client) {
	p.client = c
	p.client.Transport = &http.Transport{DisableKeepAlives: true}
}

func (p *direct) get(url string) int { return get(p.client, url) }

func get(c *http.Client, url string) int {
	res, err := c.Get(url)
	if err != nil {
		return 0
	}
	res.Body.Close()
	return res.StatusCode
}

func find(kind string) provider {
	if kind == "direct" {
		return &direct{}
	}
	return &plain{}
}

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		p := find(r.FormValue("kind"))
		p.setClient(shared)
		fmt.Fprintln(w, asked[r.FormValue("before")])
		asked[r.FormValue("url")] = p.get(r.FormValue("url")) // want `^\w+ state: package variable asked keeps `
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
