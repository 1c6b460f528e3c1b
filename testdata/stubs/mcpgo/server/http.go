package server

import "net/http"

type (
	SSEServer            struct{}
	StreamableHTTPServer struct{}
	SSEOption            func(*SSEServer)
)

func NewMCPServer(name, version string) *MCPServer { return &MCPServer{} }

func NewSSEServer(server *MCPServer, opts ...SSEOption) *SSEServer { return &SSEServer{} }

func NewStreamableHTTPServer(server *MCPServer) *StreamableHTTPServer { return &StreamableHTTPServer{} }

func (s *SSEServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

func (s *StreamableHTTPServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {}
