// Package discordgo has as much of the API of discordgo as the programs of testdata use.
package discordgo

// User is a person.
type User struct{ ID, Username string }

// Guild is a server.
type Guild struct{ ID, Name string }

// Message is a message.
type Message struct {
	ID, ChannelID, GuildID, Content string
	Author                          *User
}

// MessageCreate is an event.
type MessageCreate struct{ *Message }

// Interaction is what somebody did.
type Interaction struct {
	ID, ChannelID string
	User          *User
}

// InteractionCreate is an event.
type InteractionCreate struct{ *Interaction }

// Ready is an event: the connection stands.
type Ready struct {
	SessionID string
	Guilds    []*Guild
}

// Session is the connection.
type Session struct{ Token string }

// New returns a connection.
func New(token string) (s *Session, err error)

// AddHandler registers a handler.
func (s *Session) AddHandler(handler any) func()

// ChannelMessageSend sends a message.
func (s *Session) ChannelMessageSend(channelID, content string) (*Message, error)

// Open connects.
func (s *Session) Open() error
