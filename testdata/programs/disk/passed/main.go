// Command passed has a directory of uploads that package web writes and serves, and that
// package runner passes from its own options to those of web. That is one store: the
// package between says where the path comes from, and writes and reads nothing.
package main

import (
	"flag"
	"net/http"

	"example.com/disk/passed/runner"
)

func main() {
	o := &runner.Options{}
	flag.StringVar(&o.Folder, "dir", ".", "")
	flag.Parse()
	http.ListenAndServe(":8080", runner.New(o).Server.Handler)
}
