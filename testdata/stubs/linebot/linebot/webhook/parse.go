// Package webhook has as much of the package in line-bot-sdk-go as the programs of testdata use.
package webhook

import "net/http"

// CallbackRequest is what LINE sends.
type CallbackRequest struct{ Events []Event }

// Event is an event.
type Event struct{ UserId, Text string }

// ParseRequest reads a request.
func ParseRequest(channelSecret string, r *http.Request) (*CallbackRequest, error)
