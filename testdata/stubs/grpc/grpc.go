// Package grpc is a stub of google.golang.org/grpc.
package grpc

import (
	"context"
	"net"
)

type (
	ServiceDesc struct {
		ServiceName string
		HandlerType any
	}
	ServiceRegistrar interface {
		RegisterService(desc *ServiceDesc, impl any)
	}
	ServerStream interface {
		Context() context.Context
		SendMsg(m any) error
		RecvMsg(m any) error
	}
	BidiStreamingServer[Req, Res any] interface {
		Recv() (*Req, error)
		Send(*Res) error
		ServerStream
	}
	ServerStreamingServer[Res any] interface {
		Send(*Res) error
		ServerStream
	}
	CallOption          interface{}
	ClientConnInterface interface {
		Invoke(ctx context.Context, method string, args, reply any, opts ...CallOption) error
	}
	UnaryServerInfo        struct{ FullMethod string }
	UnaryHandler           func(ctx context.Context, req any) (any, error)
	UnaryServerInterceptor func(ctx context.Context, req any, info *UnaryServerInfo, handler UnaryHandler) (any, error)
	ServerOption           interface{}
	Server                 struct{}
)

func UnaryInterceptor(i UnaryServerInterceptor) ServerOption { return i }

func NewServer(opt ...ServerOption) *Server { return &Server{} }

func (s *Server) RegisterService(sd *ServiceDesc, ss any) {}

func (s *Server) Serve(lis net.Listener) error { return nil }
