// Package ws has as much of the API of gobwas/ws as the programs of testdata use.
package ws

import (
	"bufio"
	"net"
	"net/http"
)

// Handshake is the result of an upgrade.
type Handshake struct{}

// OpCode says what a frame is.
type OpCode byte

// OpText is text.
const OpText OpCode = 1

// UpgradeHTTP upgrades a request.
func UpgradeHTTP(r *http.Request, w http.ResponseWriter) (net.Conn, *bufio.ReadWriter, Handshake, error)
