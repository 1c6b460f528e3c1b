// Command queues takes messages of several brokers and remembers between two of them
// what the first one said. Silent is what start-up code fills.
package main

import (
	"context"
	"log"

	"cloud.google.com/go/pubsub/v2"
	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/nsqio/go-nsq"
	"github.com/riverqueue/river"
)

var (
	seen   = map[string]bool{}
	last   = map[string]string{}
	orders = map[string][]byte{}
	names  = map[string]string{"a": "Apple"}
)

type dedupe struct{}

// HandleMessage handles a message once.
func (dedupe) HandleMessage(m *nsq.Message) error {
	if seen[string(m.Body)] {
		return nil
	}
	seen[string(m.Body)] = true // want `^dedupe state: package variable seen keeps `
	return nil
}

func reading(_ mqtt.Client, m mqtt.Message) {
	if last[m.Topic()] == string(m.Payload()) {
		return
	}
	last[m.Topic()] = string(m.Payload()) // want `^\w+ state: package variable last keeps `
}

// sendArgs are the arguments of a job.
type sendArgs struct{ User, Text string }

// Kind is the name of the job.
func (sendArgs) Kind() string { return "send" }

type sender struct {
	river.WorkerDefaults[sendArgs]
	sent map[string]string
}

// Work sends.
func (s *sender) Work(ctx context.Context, job *river.Job[sendArgs]) error {
	if s.sent[job.Args.User] == names[job.Args.Text] {
		return nil
	}
	s.sent[job.Args.User] = job.Args.Text // want `^\w+ state: field sender\.sent keeps `
	return nil
}

func main() {
	(&nsq.Consumer{}).AddHandler(dedupe{})
	var client mqtt.Client
	client.Subscribe("readings/#", 1, reading)
	river.AddWorker(river.NewWorkers(), &sender{sent: map[string]string{}})
	err := (&pubsub.Subscriber{}).Receive(context.Background(), func(ctx context.Context, m *pubsub.Message) {
		if len(orders[m.OrderingKey]) > 1000 {
			return
		}
		orders[m.OrderingKey] = append(orders[m.OrderingKey], m.Data...) // want `^\w+ state: package variable orders keeps `
		m.Ack()
	})
	log.Fatal(err)
}
