// Package mcp is a stub of github.com/mark3labs/mcp-go/mcp.
package mcp

type (
	Tool            struct{ Name string }
	CallToolRequest struct{ args map[string]string }
	CallToolResult  struct{ Text string }
)

func (r CallToolRequest) GetString(key, or string) string { return r.args[key] + or }

func NewToolResultText(text string) *CallToolResult { return &CallToolResult{Text: text} }
