// Command consumers takes messages of brokers and remembers between two of them what
// the first one said: the next one may go to another replica.
package main

import (
	"context"
	"encoding/json"
	"log"
	"net/http"
	"time"

	"github.com/IBM/sarama"
	"github.com/ThreeDotsLabs/watermill/message"
	ckafka "github.com/confluentinc/confluent-kafka-go/v2/kafka"
	"github.com/hibiken/asynq"
	amqp "github.com/rabbitmq/amqp091-go"
	"github.com/segmentio/kafka-go"

	"example.com/services/consumers/jobs"
	"example.com/services/consumers/state"
)

var (
	balances = map[string][]byte{}
	baskets  = map[string]string{}
	replies  = map[string]amqp.Delivery{}
)

func events(r *kafka.Reader) error {
	for {
		msg, err := r.ReadMessage(context.Background())
		if err != nil {
			return err
		}
		old := balances[string(msg.Key)]
		balances[string(msg.Key)] = append(old, msg.Value...) // want `^\w+ state: package variable balances keeps `
	}
}

func orders(c *ckafka.Consumer) {
	for {
		switch e := c.Poll(100).(type) {
		case *ckafka.Message:
			baskets[string(e.Key)] += string(e.Value) // want `^\w+ state: package variable baskets keeps `
		default:
			time.Sleep(time.Second)
		}
	}
}

func answers(ch *amqp.Channel) error {
	deliveries, err := ch.Consume("answers", "", true, false, false, false, nil)
	if err != nil {
		return err
	}
	for d := range deliveries {
		replies[d.CorrelationId] = d // want `^\w+ state: package variable replies keeps `
	}
	return nil
}

func main() {
	h := &jobs.Handler{Steps: state.New[string]()} // want `^\w+ state: field Progress\.byID keeps `
	mux := asynq.NewServeMux()
	mux.Handle("image:resize", h)
	go asynq.NewServer(asynq.RedisClientOpt{Addr: "redis:6379"}).Run(mux)

	router := message.NewDefaultRouter()
	router.AddNoPublisherHandler("steps", "steps", nil, h.Message)
	go router.Run(context.Background())

	group, err := sarama.NewConsumerGroup([]string{"kafka:9092"}, "jobs")
	if err != nil {
		log.Fatal(err)
	}
	go group.Consume(context.Background(), []string{"steps"}, h)
	go events(kafka.NewReader(kafka.ReaderConfig{Topic: "events"}))
	go orders(new(ckafka.Consumer))
	go answers(new(amqp.Channel))
	http.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) {
		id := r.FormValue("id")
		json.NewEncoder(w).Encode([]any{balances[id], baskets[id], replies[id].Body, h.Steps.Get(id)})
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
