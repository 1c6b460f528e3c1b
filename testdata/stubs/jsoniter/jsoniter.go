// Package jsoniter has as much of json-iterator as the programs of testdata use.
package jsoniter

// UnmarshalFromString decodes.
func UnmarshalFromString(str string, v any) error

// MarshalToString encodes.
func MarshalToString(v any) (string, error)
