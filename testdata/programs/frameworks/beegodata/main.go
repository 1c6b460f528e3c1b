// Command beegodata puts what pages show into fields of beego's controller and of its
// context: each request has its own. What the controllers share is found.
package main

import "github.com/beego/beego/v2/server/web"

type names struct{ last map[string]string }

var shared = &names{last: map[string]string{}}

type rootController struct{ web.Controller }

func (c *rootController) Show() {
	c.Data["name"] = c.GetString("name")
	if c.Data["name"] == "" {
		c.Data["name"] = shared.last[c.GetString("page")]
	}
	shared.last[c.GetString("page")] = c.GetString("name") // want `^\w+ state: field names.last keeps `
	c.ServeJSON()
}

func (c *rootController) Trim() {
	c.Ctx.Request.URL.Path = c.GetString("path")
	c.Ctx.WriteString(c.Ctx.Request.URL.Path)
}

func main() {
	web.Router("/show", &rootController{}, "*:Show")
	web.Router("/trim", &rootController{}, "*:Trim")
	web.Run()
}
