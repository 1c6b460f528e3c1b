// Command handedover takes its handler out of a table before it registers it:
// only what is handed over where its name stands is recognised. And it accepts
// in a helper: only the loop that calls Accept itself is known to serve.
package main

import (
	"bufio"
	"context"
	"log"
	"net"
	"os"

	"github.com/aws/aws-lambda-go/lambda"
)

type event struct{ User, Text string }

var (
	last  = map[string]string{}
	lines = map[string]string{}
)

var handlers = map[string]func(context.Context, event) (string, error){
	"remember": func(ctx context.Context, e event) (string, error) {
		old := last[e.User]
		last[e.User] = e.Text
		return old, nil
	},
}

func next(ln net.Listener) (net.Conn, error) { return ln.Accept() }

func main() {
	if name := os.Getenv("HANDLER"); name != "" {
		lambda.Start(handlers[name])
	}
	ln, err := net.Listen("tcp", ":7777")
	if err != nil {
		log.Fatal(err)
	}
	for {
		conn, err := next(ln)
		if err != nil {
			log.Fatal(err)
		}
		line, err := bufio.NewReader(conn).ReadString('\n')
		if err != nil {
			continue
		}
		if lines[line] == "" {
			lines[line] = line
		}
	}
}
