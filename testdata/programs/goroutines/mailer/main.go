// Command mailer keeps what could not be sent and tries again; what it holds
// goes to the mail server, never into an answer. Silent.
package main

import (
	"log"
	"net/http"
	"net/smtp"
	"time"
)

type mail struct{ to, text string }

func send(queue <-chan mail) {
	var failed []mail // fact `send:failed holds {~client`
	// no fact `send:failed is observed`
	tick := time.NewTicker(time.Minute)
	for {
		select {
		case m := <-queue:
			failed = append(failed, m)
		case <-tick.C:
		}
		var again []mail
		for _, m := range failed {
			if smtp.SendMail("mail.internal:25", nil, "app@example.com", []string{m.to}, []byte(m.text)) != nil {
				again = append(again, m)
			}
		}
		failed = again
	}
}

func main() {
	queue := make(chan mail)
	go send(queue)
	http.HandleFunc("POST /mail", func(w http.ResponseWriter, r *http.Request) {
		queue <- mail{r.FormValue("to"), r.FormValue("text")}
		w.WriteHeader(http.StatusAccepted)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
