// Package sarama has as much of the API of sarama as the programs of testdata use.
package sarama

import "context"

// ConsumerMessage is a message.
type ConsumerMessage struct {
	Topic      string
	Key, Value []byte
	Offset     int64
}

// ConsumerGroupSession is the session of a consumer.
type ConsumerGroupSession interface {
	MarkMessage(msg *ConsumerMessage, metadata string)
	Context() context.Context
}

// ConsumerGroupClaim is a part of a topic.
type ConsumerGroupClaim interface {
	Messages() <-chan *ConsumerMessage
}

// ConsumerGroupHandler handles messages.
type ConsumerGroupHandler interface {
	Setup(ConsumerGroupSession) error
	Cleanup(ConsumerGroupSession) error
	ConsumeClaim(ConsumerGroupSession, ConsumerGroupClaim) error
}

// ConsumerGroup consumes.
type ConsumerGroup interface {
	Consume(ctx context.Context, topics []string, handler ConsumerGroupHandler) error
}

// NewConsumerGroup returns a consumer.
func NewConsumerGroup(addrs []string, groupID string) (ConsumerGroup, error)
