// Package badger has as much of the API of badger as the programs of testdata use.
package badger

// Options are those of a database.
type Options struct {
	Dir      string
	InMemory bool
}

// DefaultOptions returns options.
func DefaultOptions(path string) Options

// WithInMemory returns options of a database without files.
func (opt Options) WithInMemory(b bool) Options

// WithReadOnly returns options of a database that nobody changes.
func (opt Options) WithReadOnly(val bool) Options

// DB is a database.
type DB struct{ opt Options }

// Txn is a transaction.
type Txn struct{ db *DB }

// Open opens a database.
func Open(opt Options) (*DB, error)

// Update runs a transaction.
func (db *DB) Update(fn func(txn *Txn) error) error

// Set keeps a value.
func (txn *Txn) Set(key, val []byte) error
