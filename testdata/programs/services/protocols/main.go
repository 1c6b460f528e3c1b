// Command protocols serves ssh, DNS and a protocol of its own. Silent are tables from
// start-up.
package main

import (
	"fmt"
	"log"
	"os"

	"github.com/charmbracelet/ssh"
	"github.com/miekg/dns"
	"github.com/panjf2000/gnet/v2"
)

var (
	games  = map[string]string{}
	asked  = map[string]int{}
	titles = map[string]string{"go": "Go"}
)

func play(s ssh.Session) {
	fmt.Fprintln(s, games[s.User()], titles[s.User()])
	games[s.User()] = s.Command()[0] // want `^\w+ state: package variable games keeps `
}

func resolve(w dns.ResponseWriter, m *dns.Msg) {
	if asked[w.RemoteAddr().String()] > 100 {
		return
	}
	asked[w.RemoteAddr().String()]++ // want `^\w+ state: package variable asked keeps `
	log.Print(w.WriteMsg(m))
}

type echo struct {
	gnet.BuiltinEventEngine
	last map[string][]byte
}

// OnTraffic answers with what came before.
func (e *echo) OnTraffic(c gnet.Conn) gnet.Action {
	buf, err := c.Next(-1)
	if err != nil {
		return gnet.None
	}
	if _, err := c.Write(e.last[c.RemoteAddr().String()]); err != nil {
		log.Print(err)
	}
	e.last[c.RemoteAddr().String()] = buf // want `^\w+ state: field echo\.last keeps `
	return gnet.None
}

func main() {
	dns.HandleFunc(".", resolve)
	switch os.Args[1] {
	case "ssh":
		log.Fatal((&ssh.Server{Addr: ":2222", Handler: play}).ListenAndServe())
	case "dns":
		log.Fatal((&dns.Server{Addr: ":53", Net: "udp"}).ListenAndServe())
	}
	log.Fatal(gnet.Run(&echo{last: map[string][]byte{}}, "tcp://:9000"))
}
