// Command feed dials a server and serves what comes from there: no client wrote
// it.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"

	"github.com/gorilla/websocket"
)

type tick struct {
	Symbol string
	Price  float64
}

type feed struct {
	mu     sync.Mutex
	conn   *websocket.Conn
	prices map[string]float64
}

func (f *feed) run() {
	for {
		var t tick
		if err := f.conn.ReadJSON(&t); err != nil {
			return
		}
		f.mu.Lock()
		f.prices[t.Symbol] = t.Price
		f.mu.Unlock()
	}
}

func (f *feed) price(w http.ResponseWriter, r *http.Request) {
	f.mu.Lock()
	defer f.mu.Unlock()
	fmt.Fprintln(w, f.prices[r.PathValue("symbol")])
}

func main() {
	conn, _, err := websocket.DefaultDialer.Dial("wss://exchange.example.com", nil)
	if err != nil {
		log.Fatal(err)
	}
	f := &feed{conn: conn, prices: map[string]float64{}}
	go f.run()
	http.HandleFunc("GET /price/{symbol}", f.price)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
