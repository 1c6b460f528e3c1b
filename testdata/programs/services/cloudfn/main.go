// Command cloudfn receives events, by a client and as a function of a platform.
// Silent is a table from start-up.
package main

import (
	"context"
	"log"

	"github.com/GoogleCloudPlatform/functions-framework-go/functions"
	cloudevents "github.com/cloudevents/sdk-go/v2"
)

var (
	done    = map[string]bool{}
	sizes   = map[string]int{}
	regions = map[string]string{"eu": "Europe"}
)

func once(ctx context.Context, e cloudevents.Event) error {
	if done[e.ID()] {
		return nil
	}
	done[e.ID()] = true // want `^\w+ state: package variable done keeps `
	log.Print(regions[e.Subject()])
	return nil
}

func main() {
	functions.CloudEvent("once", once)
	c, err := cloudevents.NewClientHTTP()
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(c.StartReceiver(context.Background(), func(ctx context.Context, e cloudevents.Event) {
		if sizes[e.Subject()] > len(e.Data()) {
			return
		}
		sizes[e.Subject()] = len(e.Data()) // want `^\w+ state: package variable sizes keeps `
	}))
}
