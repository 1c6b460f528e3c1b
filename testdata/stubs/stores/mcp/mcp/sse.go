package mcp

import "net/http"

// SSEOptions are those of the handler.
type SSEOptions struct{ DisableLocalhostProtection bool }

// NewSSEHandler returns a handler; it keeps the streams of clients.
func NewSSEHandler(getServer func(request *http.Request) *Server, opts *SSEOptions) http.Handler {
	return http.NotFoundHandler()
}
