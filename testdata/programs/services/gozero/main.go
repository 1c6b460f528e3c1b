// Command gozero is laid out as goctl does: a generated server calls the logic.
package main

import (
	"log"
	"net"

	"google.golang.org/grpc"

	"example.com/services/gozero/internal/server"
	"example.com/services/gozero/internal/svc"
	"example.com/services/grpcdeep/api"
)

func main() {
	lis, err := net.Listen("tcp", ":8080")
	if err != nil {
		log.Fatal(err)
	}
	s := grpc.NewServer()
	api.RegisterKVServer(s, server.NewKVServer(&svc.ServiceContext{Last: map[string]string{}}))
	log.Fatal(s.Serve(lis))
}
