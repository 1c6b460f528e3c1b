// Package peer answers offers; what becomes of tracks and messages others decide.
package peer

import "github.com/pion/webrtc/v4"

// Room is told what comes.
type Room interface {
	Track(peer, track string)
	Message(peer string, text []byte)
}

// Answer answers an offer.
func Answer(room Room, id, offer string) (string, error) {
	pc, err := webrtc.NewPeerConnection(webrtc.Configuration{})
	if err != nil {
		return "", err
	}
	pc.OnTrack(func(t *webrtc.TrackRemote, _ *webrtc.RTPReceiver) { room.Track(id, t.ID()) })
	pc.OnDataChannel(func(d *webrtc.DataChannel) {
		d.OnMessage(func(msg webrtc.DataChannelMessage) { room.Message(id, msg.Data) })
	})
	if err := pc.SetRemoteDescription(webrtc.SessionDescription{SDP: offer}); err != nil {
		return "", err
	}
	return pc.LocalDescription().SDP, nil
}
