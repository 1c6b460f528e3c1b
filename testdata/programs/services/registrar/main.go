// Command registrar registers a service of a package without generated files.
package main

import (
	"context"
	"log"
	"net"

	"google.golang.org/grpc"
	"google.golang.org/grpc/peer"

	"example.com/services/registrar/pb"
)

type pinger struct {
	seen map[string]string
	zone map[string]string
}

func (p *pinger) Ping(ctx context.Context, in *pb.PingRequest) (*pb.PingRequest, error) {
	last := p.seen[in.Name]
	if from, ok := peer.FromContext(ctx); ok {
		p.seen[in.Name] = from.Addr.String() // want `^\w+ state: field pinger\.seen keeps `
	}
	return &pb.PingRequest{Name: last + p.zone["UTC"]}, nil
}

func (p *pinger) Set(ctx context.Context, zone string) error {
	p.zone[zone] = zone
	return nil
}

// calls counts calls for each address: an interceptor serves too.
var calls = map[string][]string{}

func count(ctx context.Context, req any, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (any, error) {
	if from, ok := peer.FromContext(ctx); ok {
		addr := from.Addr.String()
		if len(calls[addr]) > 100 {
			return nil, context.DeadlineExceeded
		}
		calls[addr] = append(calls[addr], info.FullMethod) // want `^\w+ state: package variable calls keeps `
	}
	return handler(ctx, req)
}

func main() {
	lis, err := net.Listen("tcp", ":50051")
	if err != nil {
		log.Fatal(err)
	}
	p := &pinger{map[string]string{}, map[string]string{}}
	if err := pb.Use(p); err != nil {
		log.Fatal(err)
	}
	s := grpc.NewServer(grpc.UnaryInterceptor(count))
	pb.RegisterPingServer(s, p)
	log.Fatal(s.Serve(lis))
}
