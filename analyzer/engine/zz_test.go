package engine
import ("testing"; "go/ast")
func TestZZ(t *testing.T) {
	for name, damage := range map[string]func(in *imported){
		"alloc result": func(in *imported) { s := in.summaries["example.com/engine/captured.Pair"]; s.results[0] = set{ref(in.loc(rootAlloc, 77, 0))} },
		"alloc heap": func(in *imported) { s := in.summaries["example.com/engine/captured.Pair"]; s.heap[0].at = in.loc(rootAlloc, 77, 0); s.heap[0].val = set{ref(in.loc(rootAlloc, 78, 0))} },
		"params": func(in *imported) { for _, s := range in.summaries { s.params = -1 } },
		"alloc effect": func(in *imported) { for _, s := range in.summaries { for i := range s.effects { s.effects[i].target = in.loc(rootAlloc, 99, 0) } } },
		"alloc contents": func(in *imported) { in.contents.of["example.com/s/pair.get"] = set{ref(in.loc(rootAlloc, 99, 0))}; in.contents.ids = append(in.contents.ids, "example.com/s/pair.get") },
		"alloc pending": func(in *imported) { in.background.effects = append(in.background.effects, effect{kind: update, target: in.loc(rootAlloc, 99, 0), val: set{ref(in.loc(rootAlloc, 99, 0))}});
		 in.serving.opens = append(in.serving.opens, open{recv: in.loc(rootAlloc, 99, 0), args: []set{{ref(in.loc(rootAlloc, 99, 0))}}}) },
	} {
	d := newDriver(t, factsOptions(t))
	d.load = loadDir(d)
	d.analyse("example.com/engine/captured")
	in := decoded(t, d.facts["example.com/engine/captured"])
	damage(in)
	data := reencode(in).Data
	err := (&PackageFact{Data: data}).decodeInto(newImported())
	d.facts["example.com/engine/captured"] = data
	old := d.load
	_ = old
	src := map[string]string{"example.com/s/pair": `package pair
import ("example.com/engine/captured"
 "example.com/engine/web")
var set, get = captured.Pair()
type T struct { set func(string) }
func (t *T) m(r *web.Request) { s, g := captured.Pair(); s(r.Value("x")); r.Reply(g()); t.set = s }
func each(f func() (func(string), func() string)) { s, g := f(); s(g()) }
func Kept(r *web.Request) {
	r.Reply(get())
	set(r.Value("text"))
	each(captured.Pair)
	f := captured.Pair
	f()
}
func direct(r *web.Request, h func(*web.Request, func(string))) { s, _ := captured.Pair(); h(r, s) ; unknown(s) }
func unknown(any)
`}
	fromDir := d.load
	d.load = func(p string) []*ast.File {
		if s, ok := src[p]; ok { return []*ast.File{d.parse("/src/"+p+"/pair.go", s)} }
		return fromDir(p)
	}
	res := run(d.pass("example.com/s/pair"), d.opts)
	t.Logf("%s: decode error %v; failure %q; %v", name, err, res.Failure, stores(res))
	}
}
