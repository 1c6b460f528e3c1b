// Package micro has as much of the API of nats as the programs of testdata use.
package micro

// Request is a request.
type Request interface {
	Data() []byte
	Subject() string
	Respond([]byte) error
}

// Handler handles requests.
type Handler interface{ Handle(Request) }

// HandlerFunc handles requests.
type HandlerFunc func(Request)

// Handle implements Handler.
func (fn HandlerFunc) Handle(req Request)

// Service is a service.
type Service interface {
	AddEndpoint(name string, handler Handler) error
}
