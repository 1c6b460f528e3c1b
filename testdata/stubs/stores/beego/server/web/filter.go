package web

// FilterChain wraps a filter.
type FilterChain func(next HandleFunc) HandleFunc

// InsertFilterChain adds a filter.
func InsertFilterChain(pattern string, filterChain FilterChain)

// InsertFilter adds a filter.
func InsertFilter(pattern string, pos int, filter HandleFunc)
