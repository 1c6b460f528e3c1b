// Command mcp serves MCP over HTTP.
package main

import (
	"flag"
	"log"
	"net/http"

	"github.com/modelcontextprotocol/go-sdk/mcp"
)

const stateless = true

func main() {
	keep := flag.Bool("stateless", false, "")
	flag.Parse()
	server := mcp.NewServer("notes")
	get := func(*http.Request) *mcp.Server { return server }
	http.Handle("/a", mcp.NewStreamableHTTPHandler(get, nil))                                            // want `^session state: library store mcp.NewStreamableHTTPHandler keeps clients' sessions between requests; set mcp.StreamableHTTPOptions.Stateless`
	http.Handle("/b", mcp.NewStreamableHTTPHandler(get, &mcp.StreamableHTTPOptions{JSONResponse: true})) // want `^session state: `
	http.Handle("/c", mcp.NewStreamableHTTPHandler(get, &mcp.StreamableHTTPOptions{Stateless: stateless}))
	http.Handle("/d", mcp.NewStreamableHTTPHandler(get, &mcp.StreamableHTTPOptions{Stateless: *keep})) // not seen: silent
	log.Fatal(http.ListenAndServe(":8080", nil))
}
