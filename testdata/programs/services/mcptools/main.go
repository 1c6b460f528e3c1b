// Command mcptools has tools for both libraries of the Model Context Protocol.
package main

import (
	"context"
	"log"
	"net/http"

	mark "github.com/mark3labs/mcp-go/mcp"
	"github.com/mark3labs/mcp-go/server"
	"github.com/modelcontextprotocol/go-sdk/mcp"
)

type input struct{ Key, Value string }

type memo struct {
	notes map[string]string
	tools map[string]*mcp.Tool
}

func (m *memo) add(s *mcp.Server, name string) {
	m.tools[name] = &mcp.Tool{Name: name}
	mcp.AddTool(s, m.tools[name], m.remember)
}

func (m *memo) remember(ctx context.Context, req *mcp.CallToolRequest, in input) (*mcp.CallToolResult, any, error) {
	old := m.notes[in.Key]
	m.notes[in.Key] = in.Value // want `^\w+ state: field memo\.notes keeps `
	return &mcp.CallToolResult{Text: old}, nil, nil
}

func main() {
	m := &memo{map[string]string{}, map[string]*mcp.Tool{}}
	m.add(&mcp.Server{}, "remember")

	files := map[string]string{}
	s := &server.MCPServer{}
	s.AddTool(mark.Tool{Name: "open"}, func(ctx context.Context, req mark.CallToolRequest) (*mark.CallToolResult, error) {
		old := files[req.GetString("user", "")]
		files[req.GetString("user", "")] = req.GetString("file", "") // want `^\w+ state: captured variable files keeps `
		return mark.NewToolResultText(old), nil
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
