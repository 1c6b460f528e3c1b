// Command grpcdeep chooses a store in memory for a service of another package.
package main

import (
	"log"
	"net"

	"google.golang.org/grpc"

	"example.com/services/grpcdeep/api"
	"example.com/services/grpcdeep/kv"
	"example.com/services/grpcdeep/store"
)

func main() {
	lis, err := net.Listen("tcp", ":50051")
	if err != nil {
		log.Fatal(err)
	}
	s := grpc.NewServer()
	api.RegisterKVServer(s, kv.New(store.New())) // want `^\w+ state: field Memory\.values keeps `
	log.Fatal(s.Serve(lis))
}
