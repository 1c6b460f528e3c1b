package copied /* want package:`\) \Qexample.com/engine/copied.New: result0={new0}\E}$` */

// Options are handed over by value.
type Options struct{ Keep func(text string) }

// Server has a copy of them.
type Server struct{ opts Options }

// New returns a server.
func New(o Options) *Server { return &Server{opts: o} }
