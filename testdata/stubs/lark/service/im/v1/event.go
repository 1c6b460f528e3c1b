// Package larkim is a stub of github.com/larksuite/oapi-sdk-go/v3/service/im/v1.
package larkim

type (
	EventMessage struct {
		MessageId *string
		Content   *string
	}
	P2MessageReceiveV1 struct{ Message *EventMessage }
	P2MessageReadV1    struct{ ReaderId *string }
)
