package files /* want package:`(?s)\Qdisk serves files of (*example.com/engine/files.pages).Show\E.*\Qdisk serves files of example.com/engine/files.Load in {~"drafts"}\E.*\Qdisk writes files of example.com/engine/files.Write\E.*\Qin {~"unread"}\E.*\Qexample.com/engine/files.dir is made of "data/pages\E.*\Qexample.com/engine/files.pages.dir is made of example.com/engine/files.dir\E` */

import "example.com/engine/web"

var dir = "data/pages"

type pages struct{ dir string }

// Write is not seen by any other request.
func Write(r *web.Request) { web.WriteFile("unread/"+r.Value("name"), r.Value("text")) }

// Load is an accessor.
func Load(name string) string { return web.ReadFile("drafts/" + name) }

func (p *pages) Save(r *web.Request) { web.WriteFile(p.dir+"/"+r.Value("name"), r.Value("text")) }

func (p *pages) Show(r *web.Request) { r.Reply(web.ReadFile(p.dir + "/" + r.Value("name"))) }

// New returns a server.
func New() any { return &pages{dir} }
