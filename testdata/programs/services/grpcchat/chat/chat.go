// Package chat implements the generated service: nothing in the program calls
// its methods.
package chat

import (
	"context"
	"database/sql"
	"io"
	"sync"

	"google.golang.org/grpc"
	"google.golang.org/grpc/metadata"

	"example.com/services/grpcchat/pb"
)

// Server keeps who is logged in, and what was said.
type Server struct {
	pb.UnimplementedChatServer
	mu     sync.Mutex
	users  map[string]string
	notes  map[string][]*pb.Note
	traces map[string]bool
	prices map[string]int
	db     *sql.DB
	ctx    context.Context
}

// New returns a server.
func New(ctx context.Context, db *sql.DB) *Server {
	return &Server{users: map[string]string{}, notes: map[string][]*pb.Note{}, traces: map[string]bool{}, prices: map[string]int{}, db: db, ctx: ctx}
}

// Login is unary.
func (s *Server) Login(ctx context.Context, in *pb.LoginRequest) (*pb.LoginReply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.prices[in.GetUser()]; !ok { // refilled
		var price int
		if err := s.db.QueryRowContext(ctx, "SELECT price FROM users WHERE name = ?", in.GetUser()).Scan(&price); err != nil {
			return nil, err
		}
		s.prices[in.GetUser()] = price
	}
	token := in.GetUser() + "-token"
	s.users[token] = in.GetUser() // want `^\w+ state: field Server\.users keeps `
	return &pb.LoginReply{Token: token}, nil
}

// Talk is a stream in both directions, in the old style of generated code.
func (s *Server) Talk(stream pb.Chat_TalkServer) error {
	if md, ok := metadata.FromIncomingContext(stream.Context()); ok {
		s.trace(md.Get("trace")[0])
	}
	for {
		note, err := stream.Recv()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		s.mu.Lock()
		s.notes[note.GetRoom()] = append(s.notes[note.GetRoom()], note) // want `^\w+ state: field Server\.notes keeps `
		s.mu.Unlock()
	}
}

func (s *Server) trace(id string) {
	s.traces[id] = true // want `^\w+ state: field Server\.traces keeps `
}

// List streams to the client.
func (s *Server) List(in *pb.ListRequest, stream grpc.ServerStreamingServer[pb.Note]) error {
	if md, ok := metadata.FromIncomingContext(stream.Context()); ok && s.traces[md.Get("trace")[0]] {
		return nil
	}
	if s.users[in.Room] == "" || s.prices[in.Room] > 0 {
		return s.ctx.Err()
	}
	for _, n := range s.notes[in.Room] {
		if err := stream.Send(n); err != nil {
			return err
		}
	}
	return nil
}
