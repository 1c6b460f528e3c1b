// Package redis has as much of the API of redigo as the programs of testdata use.
package redis

// Conn is a connection.
type Conn interface {
	Do(commandName string, args ...any) (reply any, err error)
	Close() error
}

// Pool is a pool of connections.
type Pool struct{}

// Get returns a connection.
func (p *Pool) Get() Conn

// String converts an answer.
func String(reply any, err error) (string, error)
