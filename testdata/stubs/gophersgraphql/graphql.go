// Package graphql has as much of the API of graphql-go as the programs of testdata use.
package graphql

// Schema is a schema with its resolver.
type Schema struct{ text string }

// SchemaOpt is an option.
type SchemaOpt func(*Schema)

// MustParseSchema returns a schema.
func MustParseSchema(schemaString string, resolver any, opts ...SchemaOpt) *Schema
