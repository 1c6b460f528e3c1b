// Command ownstreams has a service whose stream is of its own generated code: what comes
// from it is what a client sends, and was not loaded.
package main

import "sync"

type server struct {
	mu    sync.Mutex
	first map[string]*Note
}

func (s *server) Chat(stream ChatStream) error {
	in, err := stream.Recv()
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	n, ok := s.first[in.Place]
	if !ok {
		n = in
		s.first[in.Place] = n // want `^\w+ state: field server.first keeps data of the client's request `
	}
	return stream.Send(n)
}

func (s *server) Watch(in *Note, stream ChatStream) error { return nil }

// What the server of another program sends may have been loaded there.

type relay struct {
	mu    sync.Mutex
	notes map[string]*Note
	from  func(place string) ChatSource
}

func (s *relay) Place(in *Note, stream ChatStream) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	n, ok := s.notes[in.Place]
	if !ok {
		var err error
		if n, err = s.from(in.Place).Recv(); err != nil {
			return err
		}
		s.notes[in.Place] = n
	}
	return stream.Send(n)
}

func main() {
	RegisterChatServer(nil, &server{first: map[string]*Note{}})
	RegisterPlaceServer(nil, &relay{notes: map[string]*Note{}})
	select {}
}
