// Package context has as much of the API of beego as the programs of testdata use.
package context

import "net/http"

// Context is what handlers get of a request.
type Context struct {
	Input   *BeegoInput
	Request *http.Request
}

// BeegoInput is the request.
type BeegoInput struct{ RequestBody []byte }

// Param returns a parameter of the path.
func (input *BeegoInput) Param(key string) string

// WriteString answers.
func (ctx *Context) WriteString(content string)
