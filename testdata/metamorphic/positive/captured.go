// Program captured keeps todos in a variable that its handlers capture.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

func main() {
	var mu sync.Mutex
	todos := make(map[string][]string)
	http.HandleFunc("/add", func(w http.ResponseWriter, r *http.Request) {
		user := r.FormValue("user")
		mu.Lock()
		defer mu.Unlock()
		todos[user] = append(todos[user], r.FormValue("todo"))
		fmt.Fprintln(w, len(todos[user]))
	})
	http.HandleFunc("/list", func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		for _, todo := range todos[r.FormValue("user")] {
			fmt.Fprintln(w, todo)
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
