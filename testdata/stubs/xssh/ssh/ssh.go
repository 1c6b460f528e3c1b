// Package ssh is a stub of golang.org/x/crypto/ssh.
package ssh

import "net"

type (
	ConnMetadata interface {
		User() string
		RemoteAddr() net.Addr
	}
	PublicKey   interface{ Type() string }
	Permissions struct{ Extensions map[string]string }
	Request     struct{ Payload []byte }
	NewChannel  interface {
		Accept() (Channel, <-chan *Request, error)
		ExtraData() []byte
	}
	Channel interface {
		Read(data []byte) (int, error)
		Write(data []byte) (int, error)
	}
	ServerConn   struct{ ConnMetadata }
	ServerConfig struct {
		PasswordCallback  func(conn ConnMetadata, password []byte) (*Permissions, error)
		PublicKeyCallback func(conn ConnMetadata, key PublicKey) (*Permissions, error)
	}
)

type server struct {
	ServerConn
	conn  net.Conn
	chans chan NewChannel
	reqs  chan *Request
}

func NewServerConn(c net.Conn, config *ServerConfig) (*ServerConn, <-chan NewChannel, <-chan *Request, error) {
	s := &server{conn: c}
	s.read(c)
	return &s.ServerConn, s.chans, s.reqs, nil
}

func (s *server) read(c net.Conn) {
	var data []byte
	c.Read(data)
	s.reqs <- &Request{data}
}
