// Package gin has as much of gin's API as the programs of testdata use, so that
// they need no download. The bodies do little, but hand on what the real ones do.
package gin

import (
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"os"
)

// HandlerFunc handles a request.
type HandlerFunc func(*Context)

// H is short for a JSON object.
type H map[string]any

// RouterGroup registers handlers under a prefix.
type RouterGroup struct {
	prefix   string
	handlers []HandlerFunc
	mux      *http.ServeMux
}

// Engine is the router.
type Engine struct{ RouterGroup }

// New returns an engine without middleware.
func New() *Engine { return &Engine{RouterGroup{mux: http.NewServeMux()}} }

// Default returns an engine with the usual middleware.
func Default() *Engine { return New() }

// ServeHTTP implements http.Handler.
func (e *Engine) ServeHTTP(w http.ResponseWriter, r *http.Request) { e.mux.ServeHTTP(w, r) }

// Run serves on addr.
func (e *Engine) Run(addr ...string) error { return http.ListenAndServe(addr[0], e) }

// Use adds middleware.
func (g *RouterGroup) Use(middleware ...HandlerFunc) {
	g.handlers = append(g.handlers, middleware...)
}

// Group returns a group under a further prefix.
func (g *RouterGroup) Group(path string, handlers ...HandlerFunc) *RouterGroup {
	return &RouterGroup{g.prefix + path, append(g.handlers[:len(g.handlers):len(g.handlers)], handlers...), g.mux}
}

// GET registers handlers for GET.
func (g *RouterGroup) GET(path string, handlers ...HandlerFunc) { g.handle("GET", path, handlers) }

// POST registers handlers for POST.
func (g *RouterGroup) POST(path string, handlers ...HandlerFunc) { g.handle("POST", path, handlers) }

func (g *RouterGroup) handle(method, path string, handlers []HandlerFunc) {
	chain := append(g.handlers[:len(g.handlers):len(g.handlers)], handlers...)
	g.mux.HandleFunc(method+" "+g.prefix+path, func(w http.ResponseWriter, r *http.Request) {
		c := &Context{Request: r, Writer: w, chain: chain}
		c.Next()
	})
}

// Context is what handlers get of a request.
type Context struct {
	Request *http.Request
	Writer  http.ResponseWriter
	keys    map[any]any
	chain   []HandlerFunc
	index   int
}

// Next runs the handlers that remain.
func (c *Context) Next() {
	for c.index < len(c.chain) {
		c.index++
		c.chain[c.index-1](c)
	}
}

// Param returns a path parameter.
func (c *Context) Param(key string) string { return c.Request.PathValue(key) }

// Query returns a query parameter.
func (c *Context) Query(key string) string { return c.Request.URL.Query().Get(key) }

// PostForm returns a form value.
func (c *Context) PostForm(key string) string { return c.Request.PostFormValue(key) }

// ClientIP returns the address of the client.
func (c *Context) ClientIP() string { return c.Request.RemoteAddr }

// Cookie returns the value of a cookie.
func (c *Context) Cookie(name string) (string, error) {
	cookie, err := c.Request.Cookie(name)
	if err != nil {
		return "", err
	}
	return cookie.Value, nil
}

// ShouldBindJSON decodes the body.
func (c *Context) ShouldBindJSON(obj any) error { return json.NewDecoder(c.Request.Body).Decode(obj) }

// Set keeps a value for the rest of the request.
func (c *Context) Set(key, value any) {
	if c.keys == nil {
		c.keys = map[any]any{}
	}
	c.keys[key] = value
}

// Get returns a value kept by Set.
func (c *Context) Get(key any) (any, bool) {
	value, ok := c.keys[key]
	return value, ok
}

// AbortWithStatus ends the request.
func (c *Context) AbortWithStatus(code int) {
	c.index = len(c.chain)
	c.Writer.WriteHeader(code)
}

// JSON answers with obj.
func (c *Context) JSON(code int, obj any) {
	c.Writer.WriteHeader(code)
	json.NewEncoder(c.Writer).Encode(obj)
}

// String answers with text.
func (c *Context) String(code int, format string, values ...any) {
	c.Writer.WriteHeader(code)
	fmt.Fprintf(c.Writer, format, values...)
}

// FormFile returns an uploaded file.
func (c *Context) FormFile(name string) (*multipart.FileHeader, error) {
	_, header, err := c.Request.FormFile(name)
	return header, err
}

// SaveUploadedFile copies an uploaded file to dst.
func (c *Context) SaveUploadedFile(file *multipart.FileHeader, dst string) error {
	src, err := file.Open()
	if err != nil {
		return err
	}
	defer src.Close()
	out, err := os.Create(dst)
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, src)
	return err
}

// File answers with a file.
func (c *Context) File(path string) { http.ServeFile(c.Writer, c.Request, path) }

// Static serves the files below root.
func (g *RouterGroup) Static(path, root string) {
	g.mux.Handle("GET "+g.prefix+path+"/", http.StripPrefix(g.prefix+path, http.FileServer(http.Dir(root))))
}
