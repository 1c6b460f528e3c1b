// Package dto has as much of the package in botgo as the programs of testdata use.
package dto

// WSPayload is an event.
type WSPayload struct{ Seq uint32 }

// User is a user.
type User struct{ ID string }

// WSATMessageData is a message.
type WSATMessageData struct {
	Author  *User
	Content string
}
