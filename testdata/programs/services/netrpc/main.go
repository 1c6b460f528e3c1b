// Command netrpc registers an object of another package and one of its own.
package main

import (
	"log"
	"net"
	"net/rpc"

	"example.com/services/netrpc/arith"
)

type names struct{ last map[string]string }

func (n *names) Add(args []string, reply *string) error {
	*reply = n.last[args[0]]
	n.last[args[0]] = args[1] // want `^\w+ state: field names\.last keeps `
	return nil
}

func main() {
	if err := rpc.Register(arith.New()); err != nil { // want `^\w+ state: field Store\.values keeps `
		log.Fatal(err)
	}
	if err := rpc.RegisterName("names", &names{map[string]string{}}); err != nil {
		log.Fatal(err)
	}
	lis, err := net.Listen("tcp", ":1234")
	if err != nil {
		log.Fatal(err)
	}
	rpc.Accept(lis)
}
