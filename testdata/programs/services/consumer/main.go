// Command consumer handles messages that other programs send for their clients.
// The answer to a message that it sends itself is not a client's.
package main

import (
	"fmt"
	"io"
	"log"
	"os"

	"github.com/nats-io/nats.go"
)

type worker struct {
	conn   *nats.Conn
	drafts map[string]string
	config map[string]string
	out    io.Writer
}

func (w *worker) load() error {
	msg, err := w.conn.Request("config", nil)
	if err != nil {
		return err
	}
	w.config[msg.Subject] = string(msg.Data)
	return nil
}

func (w *worker) draft(msg *nats.Msg) {
	old := w.drafts[msg.Subject] + w.config["suffix"]
	w.drafts[msg.Subject] = string(msg.Data) // want `^\w+ state: field worker\.drafts keeps `
	fmt.Println(w.out.Write([]byte(old)))
}

func main() {
	conn, err := nats.Connect(os.Getenv("NATS"))
	if err != nil {
		log.Fatal(err)
	}
	w := &worker{conn, map[string]string{}, map[string]string{}, os.Stdout}
	if err := w.load(); err != nil {
		log.Fatal(err)
	}
	if _, err := conn.Subscribe("drafts", w.draft); err != nil {
		log.Fatal(err)
	}
	select {}
}
