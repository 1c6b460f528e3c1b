// Package jobs handles messages with a store that it does not know.
package jobs

import (
	"context"
	"fmt"

	"github.com/IBM/sarama"
	"github.com/ThreeDotsLabs/watermill/message"
	"github.com/hibiken/asynq"
)

// Steps is where steps are kept.
type Steps interface {
	Set(id string, step string)
	Get(id string) string
}

// Handler handles messages of several brokers.
type Handler struct{ Steps Steps }

// ProcessTask handles a task.
func (h *Handler) ProcessTask(ctx context.Context, task *asynq.Task) error {
	last := h.Steps.Get(task.Type())
	h.Steps.Set(task.Type(), last+string(task.Payload()))
	return nil
}

// Message handles a message.
func (h *Handler) Message(msg *message.Message) error {
	if h.Steps.Get(msg.UUID) != "" {
		return fmt.Errorf("%s came twice", msg.UUID)
	}
	h.Steps.Set(msg.UUID, "done")
	return nil
}

// Setup is called before messages.
func (h *Handler) Setup(sarama.ConsumerGroupSession) error { return nil }

// Cleanup is called after them.
func (h *Handler) Cleanup(sarama.ConsumerGroupSession) error { return nil }

// ConsumeClaim handles messages.
func (h *Handler) ConsumeClaim(s sarama.ConsumerGroupSession, claim sarama.ConsumerGroupClaim) error {
	for msg := range claim.Messages() {
		h.Steps.Set(string(msg.Key), string(msg.Value))
		s.MarkMessage(msg, "")
	}
	return nil
}
