// Command sshgames serves sessions of ssh.
package main

import (
	"bufio"
	"fmt"
	"log"
	"os"

	"github.com/gliderlabs/ssh"
)

var (
	scores = map[string]string{}
	greets = map[string]string{}
)

func main() {
	greets["en"] = os.Getenv("GREETING")
	ssh.Handle(func(s ssh.Session) {
		fmt.Fprintln(s, greets["en"], scores[s.User()])
		line, err := bufio.NewReader(s).ReadString('\n')
		if err == nil {
			scores[s.User()] = line // want `^\w+ state: package variable scores keeps `
		}
	})
	log.Fatal(ssh.ListenAndServe(":2222", nil))
}
