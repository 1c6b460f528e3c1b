// Package graphql has as much of the API of graphql-go as the programs of testdata use.
package graphql

import "context"

// ResolveParams is what resolvers get.
type ResolveParams struct {
	Args    map[string]any
	Context context.Context
}

// FieldResolveFn resolves a field.
type FieldResolveFn func(p ResolveParams) (any, error)

// Field is a field.
type Field struct{ Resolve FieldResolveFn }

// Fields are fields.
type Fields map[string]*Field

// ObjectConfig is the object's.
type ObjectConfig struct {
	Name   string
	Fields Fields
}

// Object is an object.
type Object struct{}

// NewObject returns an object.
func NewObject(config ObjectConfig) *Object

// SchemaConfig is the schema's.
type SchemaConfig struct{ Query, Mutation *Object }

// Schema is a schema.
type Schema struct{}

// NewSchema returns a schema.
func NewSchema(config SchemaConfig) (Schema, error)

// Params are those of Do.
type Params struct {
	Schema        Schema
	RequestString string
}

// Result is an answer.
type Result struct{ Data any }

// Do answers a query.
func Do(p Params) *Result
