// Command outgoing counts what it asks of other servers. A request that the program has
// made itself is no client's, whether it is looked at where it is made, in a helper, or in
// the transport that sends it. What clients have put into one is theirs, and is found.
package main

import (
	"context"
	"io"
	"log"
	"net/http"
)

const today = "https://news.example.com/today"

var (
	asked  = map[string]int{}
	signed = map[string]int{}
	sent   = map[string]int{}
	agents = map[string]string{}
	wanted = map[string]int{}
	froms  = map[string]string{}
)

func news(w http.ResponseWriter, r *http.Request) {
	req, err := http.NewRequestWithContext(r.Context(), http.MethodGet, today, nil)
	if err != nil || asked[req.URL.Host] > 100 {
		return
	}
	asked[req.URL.Host]++
	sign(req)
	agents[req.URL.Host] = req.UserAgent()
	answer(w, req)
	io.WriteString(w, agents[req.URL.Host])
}

func sign(req *http.Request) {
	if signed[req.Method] < 100 {
		req.Header.Set("Authorization", "key")
	}
	signed[req.Method]++
}

type counting struct{ next *http.Client }

func (c counting) Do(req *http.Request) (*http.Response, error) {
	if sent[req.URL.Path] > 100 {
		return nil, http.ErrAbortHandler
	}
	sent[req.URL.Path]++
	return c.next.Do(req)
}

var client = counting{http.DefaultClient}

func answer(w http.ResponseWriter, req *http.Request) {
	resp, err := client.Do(req.Clone(context.Background()))
	if err != nil {
		return
	}
	defer resp.Body.Close()
	io.Copy(w, resp.Body)
}

func fetch(w http.ResponseWriter, r *http.Request) {
	req, err := http.NewRequest(http.MethodGet, "https://"+r.FormValue("host"), nil)
	if err != nil || wanted[req.URL.Host] > 100 {
		return
	}
	wanted[req.URL.Host]++ // want `^\w+ state: package variable wanted keeps `
	mark(r)
	w.Header().Set("From", froms[r.Host])
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return
	}
	defer resp.Body.Close()
	io.Copy(w, resp.Body)
}

func mark(r *http.Request) {
	if froms[r.Host] == "" {
		froms[r.Host] = r.RemoteAddr // want `^\w+ state: package variable froms keeps `
	}
}

func main() {
	http.HandleFunc("GET /", news)
	http.HandleFunc("GET /fetch", fetch)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
