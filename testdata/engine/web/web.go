package web // want package:"example.com/engine/web.Query: "

// Request is what a client asks for.
type Request struct{}

// Value returns a parameter of the request.
func (r *Request) Value(name string) string { return "" }

// Reply answers the request.
func (r *Request) Reply(text string) {}

// Query asks the database.
func Query(text string) string { return "" }

// WriteFile writes a file.
func WriteFile(path, text string) {}

// ReadFile reads one.
func ReadFile(path string) string { return "" }
