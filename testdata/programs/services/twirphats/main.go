// Command twirphats implements the interface that servers and clients of twirp
// share.
package main

import (
	"context"
	"log"
	"net/http"

	"example.com/services/twirphats/rpc"
)

type shop struct{ hats map[string]*rpc.Size }

func (s *shop) MakeHat(ctx context.Context, in *rpc.Size) (*rpc.Size, error) {
	if old, ok := s.hats[in.Owner]; ok {
		return old, nil
	}
	s.hats[in.Owner] = in // want `^\w+ state: field shop\.hats keeps `
	return in, nil
}

func main() {
	log.Fatal(http.ListenAndServe(":8080", rpc.NewHaberdasherServer(&shop{map[string]*rpc.Size{}})))
}
