module github.com/pion/webrtc/v4

go 1.26
