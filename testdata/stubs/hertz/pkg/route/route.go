// Package route has as much of the API of hertz as the programs of testdata use.
package route

import "github.com/cloudwego/hertz/pkg/app"

// IRoutes registers handlers.
type IRoutes interface {
	GET(string, ...app.HandlerFunc) IRoutes
}

// RouterGroup registers handlers under a prefix.
type RouterGroup struct{}

// Engine is the router.
type Engine struct{ RouterGroup }

// GET registers handlers.
func (group *RouterGroup) GET(relativePath string, handlers ...app.HandlerFunc) IRoutes

// POST registers handlers.
func (group *RouterGroup) POST(relativePath string, handlers ...app.HandlerFunc) IRoutes
