// Package memdb has as much of go-memdb's API as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package memdb

// DBSchema says what tables there are.
type DBSchema struct{}

// MemDB is a database in memory.
type MemDB struct{}

// Txn is a transaction.
type Txn struct{}

// NewMemDB returns an empty database.
func NewMemDB(schema *DBSchema) (*MemDB, error) { return nil, nil }

// Txn begins a transaction.
func (db *MemDB) Txn(write bool) *Txn { return nil }

// Insert keeps obj.
func (txn *Txn) Insert(table string, obj any) error { return nil }

// First returns an element.
func (txn *Txn) First(table, index string, args ...any) (any, error) { return nil, nil }

// Commit ends the transaction.
func (txn *Txn) Commit() {}
