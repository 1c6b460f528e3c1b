package web

import "github.com/beego/beego/v2/server/web/context"

// Controller is embedded in controllers.
type Controller struct {
	Ctx  *context.Context
	Data map[any]any
}

// ControllerInterface is what controllers are.
type ControllerInterface interface {
	Prepare()
	Get()
	Post()
}

// HandleFunc handles a request.
type HandleFunc func(ctx *context.Context)

// HttpServer is the server.
type HttpServer struct{}

// Prepare runs before each method.
func (c *Controller) Prepare()

// Get serves GET.
func (c *Controller) Get()

// Post serves POST.
func (c *Controller) Post()

// GetString returns a parameter.
func (c *Controller) GetString(key string, def ...string) string

// BindJSON decodes the body.
func (c *Controller) BindJSON(obj any) error

// ServeJSON answers.
func (c *Controller) ServeJSON(encoding ...bool) error

// Router registers a controller.
func Router(rootpath string, c ControllerInterface, mappingMethods ...string) *HttpServer

// Get registers a handler.
func Get(rootpath string, f HandleFunc) *HttpServer
