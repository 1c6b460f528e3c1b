// Command perconn captures in the closures of one connection what that
// connection said. They die with it. Silent.
package main

import (
	"bufio"
	"fmt"
	"log"
	"net/http"
)

func main() {
	http.HandleFunc("/shell", func(w http.ResponseWriter, r *http.Request) {
		conn, rw, err := http.NewResponseController(w).Hijack()
		if err != nil {
			return
		}
		defer conn.Close()
		vars := map[string]string{} // no fact `main:vars is observed`
		last := ""                  // no fact `main:last is observed`
		run := func(line string) {
			vars[last] = line
			last = line
			fmt.Fprintln(conn, vars[line])
		}
		for lines := bufio.NewScanner(rw); lines.Scan(); {
			run(lines.Text())
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
