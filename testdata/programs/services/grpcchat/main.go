// Command grpcchat registers a gRPC service that another package implements.
package main

import (
	"context"
	"database/sql"
	"log"
	"net"

	"google.golang.org/grpc"

	"example.com/services/grpcchat/chat"
	"example.com/services/grpcchat/pb"
)

func main() {
	db, err := sql.Open("postgres", "")
	if err != nil {
		log.Fatal(err)
	}
	lis, err := net.Listen("tcp", ":50051")
	if err != nil {
		log.Fatal(err)
	}
	s := grpc.NewServer()
	pb.RegisterChatServer(s, chat.New(context.Background(), db))
	log.Fatal(s.Serve(lis))
}
