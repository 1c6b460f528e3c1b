// Command beegoredis switches sessions on, and names a provider that replicas share.
package main

import "github.com/beego/beego/v2/server/web"

func main() {
	web.BConfig.WebConfig.Session.SessionOn = true
	web.BConfig.WebConfig.Session.SessionProvider = "redis"
	web.Run()
}
