// Command beegoconfig switches sessions on, and leaves the provider as it is.
package main

import "github.com/beego/beego/v2/server/web"

func main() {
	web.BConfig.WebConfig.Session.SessionOn = true // want `^session state: library store web.SessionConfig.SessionOn keeps `
	web.Run()
}
