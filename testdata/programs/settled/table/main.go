// Command table calls functions out of a table, all of which take what is missing from
// where all replicas look. In the other table is one that remembers what it was told.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"sync"
)

var (
	mu    sync.Mutex
	rates = map[string]string{}
	said  = map[string]string{}
)

func fetch(url string) (string, error) {
	resp, err := http.Get(url)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	return string(text), err
}

func daily(code string) (string, error) { return fetch("https://rates.example.com/daily/" + code) }

func hourly(code string) (string, error) { return fetch("https://rates.example.com/hourly/" + code) }

var sources = map[string]func(string) (string, error){"daily": daily, "hourly": hourly}

func rate(w http.ResponseWriter, r *http.Request) {
	code := r.PathValue("code")
	mu.Lock()
	defer mu.Unlock()
	text, ok := rates[code]
	if !ok {
		found, err := sources["daily"](code)
		if err != nil {
			http.NotFound(w, r)
			return
		}
		text = found
		rates[code] = text
	}
	fmt.Fprintln(w, text)
}

func tell(id, text string) string {
	mu.Lock()
	defer mu.Unlock()
	said[id] = text // want `^data state: package variable said keeps `
	return ""
}

func ask(id, _ string) string {
	mu.Lock()
	defer mu.Unlock()
	return said[id]
}

var commands = map[string]func(id, text string) string{"tell": tell, "ask": ask}

func command(w http.ResponseWriter, r *http.Request) {
	if run, ok := commands[r.PathValue("name")]; ok {
		fmt.Fprintln(w, run(r.FormValue("id"), r.FormValue("text")))
	}
}

func main() {
	http.HandleFunc("/rates/{code}", rate)
	http.HandleFunc("/commands/{name}", command)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
