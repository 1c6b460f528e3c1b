package mcp

import "context"

type (
	Tool                     struct{ Name string }
	CallToolParamsRaw        struct{ Arguments []byte }
	ServerRequest[P any]     struct{ Params P }
	CallToolRequest          = ServerRequest[*CallToolParamsRaw]
	CallToolResult           struct{ Text string }
	ToolHandlerFor[I, O any] func(ctx context.Context, request *CallToolRequest, input I) (*CallToolResult, O, error)
)

func AddTool[In, Out any](s *Server, t *Tool, h ToolHandlerFor[In, Out]) {}
