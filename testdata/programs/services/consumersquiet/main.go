// Command consumersquiet is the silent twin of consumers: what the messages say goes
// to Redis, or lives for one message.
package main

import (
	"context"
	"log"

	"github.com/IBM/sarama"
	"github.com/ThreeDotsLabs/watermill/message"
	ckafka "github.com/confluentinc/confluent-kafka-go/v2/kafka"
	"github.com/hibiken/asynq"
	amqp "github.com/rabbitmq/amqp091-go"
	"github.com/redis/go-redis/v9"
	"github.com/segmentio/kafka-go"

	"example.com/services/consumers/jobs"
)

// shared keeps steps in Redis, and names that start-up code has put there.
type shared struct {
	client *redis.Client
	names  map[string]string
}

func (s *shared) Set(id string, step string) {
	s.client.Set(context.Background(), s.names["prefix"]+id, step, 0)
}

func (s *shared) Get(id string) string {
	step, err := s.client.Get(context.Background(), s.names["prefix"]+id).Result()
	if err != nil {
		log.Print(err)
	}
	return step
}

func events(r *kafka.Reader, s *shared) error {
	for {
		msg, err := r.ReadMessage(context.Background())
		if err != nil {
			return err
		}
		words := map[string]int{}
		words[string(msg.Value)]++
		s.Set(string(msg.Key), string(msg.Value)[:len(words)])
	}
}

func orders(c *ckafka.Consumer, s *shared) error {
	for {
		msg, err := c.ReadMessage(0)
		if err != nil {
			return err
		}
		s.Set(string(msg.Key), s.Get(string(msg.Key))+string(msg.Value))
	}
}

func answers(ch *amqp.Channel, s *shared) error {
	deliveries, err := ch.Consume("answers", "", true, false, false, false, nil)
	if err != nil {
		return err
	}
	for d := range deliveries {
		s.Set(d.CorrelationId, string(d.Body))
	}
	return nil
}

func main() {
	s := &shared{redis.NewClient(&redis.Options{Addr: "redis:6379"}), map[string]string{}}
	s.names["prefix"] = "step:"
	h := &jobs.Handler{Steps: s}
	mux := asynq.NewServeMux()
	mux.Handle("image:resize", h)
	mux.HandleFunc("image:show", func(ctx context.Context, t *asynq.Task) error {
		log.Print(s.Get(string(t.Payload())))
		return nil
	})
	go asynq.NewServer(asynq.RedisClientOpt{Addr: "redis:6379"}).Run(mux)

	router := message.NewDefaultRouter()
	router.AddNoPublisherHandler("steps", "steps", nil, h.Message)
	go router.Run(context.Background())

	group, err := sarama.NewConsumerGroup([]string{"kafka:9092"}, "jobs")
	if err != nil {
		log.Fatal(err)
	}
	go group.Consume(context.Background(), []string{"steps"}, h)
	go orders(new(ckafka.Consumer), s)
	go answers(new(amqp.Channel), s)
	log.Fatal(events(kafka.NewReader(kafka.ReaderConfig{Topic: "events"}), s))
}
