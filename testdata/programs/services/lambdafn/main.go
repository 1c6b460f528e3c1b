// Command lambdafn is a Lambda function: a warm instance remembers who asked
// before.
package main

import (
	"context"
	"encoding/json"
	"os"

	"github.com/aws/aws-lambda-go/lambda"
)

type event struct{ User, Text string }

type handler struct {
	last   map[string]string
	config map[string]string
}

func (h *handler) invoke(ctx context.Context, e event) (string, error) {
	old := h.last[e.User] + h.config["region"]
	h.last[e.User] = e.Text // want `^\w+ state: field handler\.last keeps `
	return old, nil
}

// raw would have no parameters that say anything.
var raw = map[string]string{}

func start(fn func(context.Context, json.RawMessage) (string, error)) { lambda.Start(fn) }

func main() {
	h := &handler{map[string]string{}, map[string]string{"region": os.Getenv("AWS_REGION")}}
	if os.Getenv("RAW") == "" {
		lambda.Start(h.invoke)
	}
	start(func(ctx context.Context, m json.RawMessage) (string, error) {
		var e event
		if err := json.Unmarshal(m, &e); err != nil {
			return "", err
		}
		old := raw[e.User]
		raw[e.User] = e.Text // want `^\w+ state: package variable raw keeps `
		return old, nil
	})
}
