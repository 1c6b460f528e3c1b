// Package mcp is a stub of github.com/modelcontextprotocol/go-sdk/mcp.
package mcp

import "context"

type (
	Server                   struct{}
	Tool                     struct{ Name string }
	CallToolParamsRaw        struct{ Arguments []byte }
	ServerRequest[P any]     struct{ Params P }
	CallToolRequest          = ServerRequest[*CallToolParamsRaw]
	CallToolResult           struct{ Text string }
	ToolHandlerFor[I, O any] func(ctx context.Context, request *CallToolRequest, input I) (*CallToolResult, O, error)
)

func AddTool[In, Out any](s *Server, t *Tool, h ToolHandlerFor[In, Out]) {}
