// Command connectpaint implements a generated handler interface. A client that
// remembers is none of its handlers.
package main

import (
	"context"
	"log"
	"net/http"

	"connectrpc.com/connect"

	"example.com/services/connectpaint/paintv1"
)

type painter struct {
	colours map[string]string
	moves   []string
}

func (p *painter) Paint(ctx context.Context, req *connect.Request[paintv1.Colour]) (*connect.Response[paintv1.Empty], error) {
	p.colours[req.Msg.User] = req.Msg.Name // want `^\w+ state: field painter\.colours keeps `
	return connect.NewResponse(&paintv1.Empty{}), nil
}

func (p *painter) Watch(ctx context.Context, stream *connect.BidiStream[paintv1.Colour, paintv1.Colour]) error {
	for {
		c, err := stream.Receive()
		if err != nil {
			return err
		}
		p.moves = append(p.moves, c.Name) // want `^\w+ state: field painter\.moves keeps `
		if err := stream.Send(&paintv1.Colour{Name: p.colours[c.User], User: p.moves[0]}); err != nil {
			return err
		}
	}
}

// cachedClient calls another server.
type cachedClient struct {
	paintv1.PaintClient
	sent map[string]bool
}

func (c *cachedClient) Paint(ctx context.Context, req *connect.Request[paintv1.Colour]) (*connect.Response[paintv1.Empty], error) {
	if c.sent[req.Msg.Name] {
		return nil, nil
	}
	c.sent[req.Msg.Name] = true
	return c.PaintClient.Paint(ctx, req)
}

func main() {
	c := &cachedClient{paintv1.NewPaintClient(), map[string]bool{}}
	if _, err := c.Paint(context.Background(), &connect.Request[paintv1.Colour]{}); err != nil {
		log.Fatal(err)
	}
	path, h := paintv1.NewPaintHandler(&painter{colours: map[string]string{}})
	http.Handle(path, h)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
