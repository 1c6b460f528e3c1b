package main

import (
	"net/http"

	"example.com/wiring/mocked/notify"
	"example.com/wiring/mocked/rest"
)

func main() {
	a := &rest.API{Notify: notify.New(notify.NewLog())}
	a.Routes()
	_ = http.ListenAndServe(":80", nil)
}
