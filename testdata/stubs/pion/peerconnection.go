// Package webrtc has as much of the API of pion as the programs of testdata use.
package webrtc

// Configuration is the connection's.
type Configuration struct{ Servers []string }

// SessionDescription is an offer or an answer.
type SessionDescription struct{ SDP string }

// TrackRemote is a track of the other side.
type TrackRemote struct{}

// ID names it.
func (t *TrackRemote) ID() string

// RTPReceiver receives.
type RTPReceiver struct{}

// DataChannelMessage is a message.
type DataChannelMessage struct{ Data []byte }

// DataChannel carries messages.
type DataChannel struct{}

// Label names it.
func (d *DataChannel) Label() string

// OnMessage registers a handler.
func (d *DataChannel) OnMessage(f func(msg DataChannelMessage))

// SendText sends a message.
func (d *DataChannel) SendText(s string) error

// PeerConnection is a connection.
type PeerConnection struct{}

// NewPeerConnection returns a connection.
func NewPeerConnection(configuration Configuration) (*PeerConnection, error)

// OnTrack registers a handler.
func (pc *PeerConnection) OnTrack(f func(*TrackRemote, *RTPReceiver))

// OnDataChannel registers a handler.
func (pc *PeerConnection) OnDataChannel(f func(*DataChannel))

// SetRemoteDescription takes an offer.
func (pc *PeerConnection) SetRemoteDescription(desc SessionDescription) error

// LocalDescription returns the answer.
func (pc *PeerConnection) LocalDescription() *SessionDescription

// Close closes it.
func (pc *PeerConnection) Close() error
