// Command usecases has interactors, whose inputs a router decodes from requests.
// Silent is a table from start-up.
package main

import (
	"context"
	"fmt"

	"github.com/swaggest/usecase"
)

type input struct {
	Name string `path:"name"`
	Text string `query:"text"`
}

type output struct{ Text string }

func remember(titles map[string]string) usecase.IOInteractorOf[input, output] {
	texts := map[string]string{}
	return usecase.NewInteractor(func(ctx context.Context, in input, out *output) error {
		out.Text = titles["note"] + texts[in.Name]
		texts[in.Name] = in.Text // want `^\w+ state: captured variable texts keeps `
		return nil
	})
}

func main() {
	fmt.Println(remember(map[string]string{"note": "Note: "}))
}
