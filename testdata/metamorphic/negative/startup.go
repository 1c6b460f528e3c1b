// Program startup fills a map before it serves.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
)

var prices = map[string]string{}

func load(name string) error {
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	var list map[string]string
	if err := json.Unmarshal(data, &list); err != nil {
		return err
	}
	for item, price := range list {
		prices[item] = price
	}
	return nil
}

func price(w http.ResponseWriter, r *http.Request) {
	text, ok := prices[r.PathValue("item")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, text)
}

func main() {
	if err := load("prices.json"); err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/price/{item}", price)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
