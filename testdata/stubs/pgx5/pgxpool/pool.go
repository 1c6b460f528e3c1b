// Package pgxpool has as much of the API of pgx as the programs of testdata use.
package pgxpool

import "context"

// Pool is a pool of connections.
type Pool struct{}

// Row is a row.
type Row interface{ Scan(dest ...any) error }

// New connects.
func New(ctx context.Context, connString string) (*Pool, error)

// QueryRow asks for a row; the real one returns a pgx.Row.
func (p *Pool) QueryRow(ctx context.Context, sql string, args ...any) Row
