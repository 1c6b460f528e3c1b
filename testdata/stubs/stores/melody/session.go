package melody

import "net/http"

// Session is a connection.
type Session struct{ Request *http.Request }

// Write sends a message.
func (s *Session) Write(msg []byte) error

// HandleConnect registers a callback.
func (m *Melody) HandleConnect(fn func(*Session))

// HandleMessage registers a callback.
func (m *Melody) HandleMessage(fn func(*Session, []byte))
