// Package board has the handler that reads, so its writers above are proved.
package board

import (
	"fmt"
	"net/http"
)

var posts []string // fact `posts is observed`
// no fact `posts holds {~client`

// Post adds a line to the board.
func Post(author, text string) { posts = append(posts, author+": "+text) } // fact `Post: assigns posts with {posts ~param0 ~param1}`

// List shows the board.
func List(w http.ResponseWriter, r *http.Request) {
	for _, p := range posts {
		fmt.Fprintln(w, p)
	}
}
