package pooled // want package:"example.com/engine/pooled.Buffers.free is observed"

import "example.com/engine/web"

// Buffers keeps buffers for the next request, as the models say.
type Buffers struct{ free []string }

var buffers Buffers

var byName = map[string]*Buffers{}

// Serve takes a buffer and gives it back.
func Serve(r *web.Request) {
	buf := ""
	if n := len(buffers.free); n > 0 {
		buf = buffers.free[n-1]
		buffers.free = buffers.free[:n-1]
	}
	buf += r.Value("text")
	r.Reply(buf)
	buffers.free = append(buffers.free, buf)
	if byName[r.Value("name")] == nil {
		byName[r.Value("name")] = &Buffers{}
	}
	r.Reply(byName[r.Value("name")].free[0])
}
