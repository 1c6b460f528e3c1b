// Command peers keeps what a library's callbacks, set in a package below, are called with.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"sync"

	"github.com/pion/webrtc/v4"

	"example.com/wiring/peers/peer"
)

type room struct {
	mu     sync.Mutex
	tracks map[string]string
	log    map[string][][]byte
}

func (r *room) Track(peer, track string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.tracks[peer] = track // want `^\w+ state: field room\.tracks keeps `
}

func (r *room) Message(peer string, text []byte) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.log[peer] = append(r.log[peer], text) // want `^\w+ state: field room\.log keeps `
}

var channels = map[string]*webrtc.DataChannel{}

func direct(w http.ResponseWriter, r *http.Request) {
	pc, err := webrtc.NewPeerConnection(webrtc.Configuration{})
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	id := r.FormValue("id")
	pc.OnDataChannel(func(d *webrtc.DataChannel) {
		channels[id] = d // want `^\w+ state: package variable channels keeps `
		for _, other := range channels {
			other.SendText(d.Label())
		}
	})
}

func main() {
	lobby := &room{tracks: map[string]string{}, log: map[string][][]byte{}}
	http.HandleFunc("POST /direct", direct)
	http.HandleFunc("POST /offer", func(w http.ResponseWriter, r *http.Request) {
		answer, err := peer.Answer(lobby, r.FormValue("id"), r.FormValue("offer"))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		fmt.Fprintln(w, answer)
	})
	http.HandleFunc("GET /room", func(w http.ResponseWriter, r *http.Request) {
		lobby.mu.Lock()
		defer lobby.mu.Unlock()
		json.NewEncoder(w).Encode([]any{lobby.tracks, lobby.log})
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
