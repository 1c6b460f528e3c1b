// Package api has handlers that see nothing but the program's own context, and
// are registered elsewhere. What they put into it is gone with the request.
package api

import "example.com/contexts/gincontext/core"

// Save keeps a draft.
func Save(c *core.Context) {
	c.Flags = map[string]bool{}
	c.Flags[c.User] = true
	c.User = c.PostForm("as")
	c.Drafts.Put(c.User, c.PostForm("text")) // want `(?s)^\w+ state: field Drafts\.byUser keeps .*\sstore: \S+service\.Drafts\.byUser\n`
}

// Show shows it.
func Show(c *core.Context) { _, _ = c.Writer.Write([]byte(c.Drafts.Get(c.User))) }
