// Command goframe registers a handler as any.
package main

import "github.com/gogf/gf/v2/net/ghttp"

var (
	words = map[string]string{}
	units = map[string]string{"m": "metre"}
)

func learn(r *ghttp.Request) {
	words[r.Get("word").String()] = r.Get("meaning").String() // want `^\w+ state: package variable words keeps `
}

func main() {
	s := ghttp.GetServer()
	s.BindHandler("/learn", learn)
	s.BindHandler("/tell", func(r *ghttp.Request) {
		r.Response.Write(words[r.Get("word").String()], units[r.Get("unit").String()])
	})
	s.Run()
}
