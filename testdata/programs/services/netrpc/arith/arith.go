// Package arith has methods that net/rpc finds by their types.
package arith

// Args are what clients send.
type Args struct{ Name, Value string }

// Store keeps values.
type Store struct{ values, units map[string]string }

// New returns one with units.
func New() *Store {
	s := &Store{map[string]string{}, map[string]string{}}
	s.Unit("m", "metre")
	return s
}

// Set is a procedure.
func (s *Store) Set(args *Args, reply *string) error {
	s.values[args.Name] = args.Value
	return nil
}

// Get is one.
func (s *Store) Get(args *Args, reply *string) error {
	*reply = s.values[args.Name] + s.units[args.Name]
	return nil
}

// Unit is none: it returns no error.
func (s *Store) Unit(short, long string) { s.units[short] = long }
