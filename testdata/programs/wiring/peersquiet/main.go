// Command peersquiet is the silent twin of peers: its room is rows of a database, and
// what a callback captures is gone with the connection.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"

	"github.com/pion/webrtc/v4"

	"example.com/wiring/peers/peer"
)

type room struct{ db *sql.DB }

func (r *room) Track(peer, track string) {
	if _, err := r.db.Exec("INSERT INTO tracks VALUES ($1, $2)", peer, track); err != nil {
		log.Print(err)
	}
}

func (r *room) Message(peer string, text []byte) {
	if _, err := r.db.Exec("INSERT INTO messages VALUES ($1, $2)", peer, text); err != nil {
		log.Print(err)
	}
}

func direct(w http.ResponseWriter, r *http.Request) {
	pc, err := webrtc.NewPeerConnection(webrtc.Configuration{})
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	channels := map[string]*webrtc.DataChannel{}
	pc.OnDataChannel(func(d *webrtc.DataChannel) {
		channels[d.Label()] = d
		for _, other := range channels {
			other.SendText(d.Label())
		}
	})
}

func main() {
	db, err := sql.Open("postgres", "postgres://db/rooms")
	if err != nil {
		log.Fatal(err)
	}
	lobby := &room{db}
	http.HandleFunc("POST /direct", direct)
	http.HandleFunc("POST /offer", func(w http.ResponseWriter, r *http.Request) {
		answer, err := peer.Answer(lobby, r.FormValue("id"), r.FormValue("offer"))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		fmt.Fprintln(w, answer)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
