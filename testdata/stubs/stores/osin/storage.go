// Package osin has as much of the API of osin as the programs of testdata use.
package osin

// Client is an application.
type Client interface{ GetId() string }

// AuthorizeData is what a code stands for.
type AuthorizeData struct {
	Code  string
	State string
}

// Storage keeps codes.
type Storage interface {
	GetClient(id string) (Client, error)
	SaveAuthorize(*AuthorizeData) error
	LoadAuthorize(code string) (*AuthorizeData, error)
}

// Server is a server.
type Server struct{ storage Storage }

// ServerConfig has options.
type ServerConfig struct{ AllowClientSecretInParams bool }

// NewServer returns a server.
func NewServer(config *ServerConfig, storage Storage) *Server
