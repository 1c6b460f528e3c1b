// Package event has as much of the package in botgo as the programs of testdata use.
package event

import "github.com/tencent-connect/botgo/dto"

// ATMessageEventHandler handles messages.
type ATMessageEventHandler func(event *dto.WSPayload, data *dto.WSATMessageData) error

// RegisterHandlers registers handlers.
func RegisterHandlers(handlers ...any) int
