// Command beego names the provider of its sessions.
package main

import (
	"log"
	"os"

	"github.com/beego/beego/v2/server/web/session"
)

const provider = "memory"

func manager(provider string) *session.Manager {
	m, err := session.NewManager(provider, &session.ManagerConfig{CookieName: "id"})
	if err != nil {
		log.Fatal(err)
	}
	return m
}

func main() {
	one, _ := session.NewManager(provider, nil) // want `^session state: library store session.NewManager keeps `
	two, _ := session.NewManager("redis", nil)
	three := manager("file") // want `^session state: library store session.NewManager keeps `
	four := manager("mysql")
	five := manager(os.Getenv("PROVIDER")) // not seen: silent
	log.Print(one, two, three, four, five)
}
