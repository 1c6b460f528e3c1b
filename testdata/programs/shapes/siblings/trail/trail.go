// Package trail is the silent twin: nothing hands out what it remembers.
package trail

import "log"

var recent []string

// Add remembers a user until the batch is logged.
func Add(user string) {
	recent = append(recent, user)
	if len(recent) == 100 {
		log.Print(recent)
		recent = nil
	}
}
