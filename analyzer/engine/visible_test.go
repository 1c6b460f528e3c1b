package engine

import (
	"maps"
	"slices"
	"testing"
)

// A fact repeats the methods that packages above can call, and no others.
func TestInheritedMethods(t *testing.T) {
	d := analyseText(t, map[string]string{
		"example.com/x/low": `package low

type Page struct {
	base
	Next   *Link
	secret *Secret
	text   string
}

func (p *Page) Put(text string)       { p.text = text }
func (p *Page) Send(to *Target) error { return nil }
func (p *Page) send(to *Local)        {}

type base struct{ name string }

func (b *base) Rename(name string) { b.name = name }

type Link struct{ url string }

func (l *Link) Point(url string) { l.url = url }

type Target struct{ seen string }

func (t *Target) See(what string) { t.seen = what }

type Local struct{ n string }

func (l *Local) Count(n string) { l.n = n }

type Secret struct{ word string }

func (s *Secret) Tell(word string) { s.word = word }

type Item struct{ id string }

func (i *Item) Name(id string) { i.id = id }

type Box[T any] struct{ in T }

func (b *Box[T]) Fill(in T) { b.in = in }

type Note interface{ Write(text string) }

type boxed struct{ text string }

func (b *boxed) Write(text string) { b.text = text }

func NewNote() Note { return &boxed{} }

type Other struct{ done string }

func (o *Other) Act(how string) { o.done = how }

func Plain(o *Other) { o.done = "" }
`,
		"example.com/x/middle": `package middle

import "example.com/x/low"

func Open() *low.Page { return &low.Page{} }

func Note() low.Note { return low.NewNote() }

func Full() low.Box[low.Item] { return low.Box[low.Item]{} }

func act() { new(low.Other).Act("now"); low.Plain(new(low.Other)) }
`,
		"example.com/x/top": `package top

import "example.com/x/middle"

var Page = middle.Open()

var note = middle.Note()
`,
	})
	for path, want := range map[string][]string{
		"example.com/x/middle": {
			"(*example.com/x/low.Box[T]).Fill", "(*example.com/x/low.Item).Name", "(*example.com/x/low.Link).Point", "(*example.com/x/low.Page).Put", "(*example.com/x/low.Page).Send",
			"(*example.com/x/low.Page).send", "(*example.com/x/low.Target).See", "(*example.com/x/low.base).Rename", "(*example.com/x/low.boxed).Write",
		},
		"example.com/x/top": {
			"(*example.com/x/low.Link).Point", "(*example.com/x/low.Page).Put", "(*example.com/x/low.Page).Send", "(*example.com/x/low.Page).send", "(*example.com/x/low.Target).See",
			"(*example.com/x/low.base).Rename", "(*example.com/x/low.boxed).Write",
		},
	} {
		var got []string
		for _, key := range sortedKeys(decoded(t, d.facts[path]).summaries) {
			if _, ok := receiverKey(key); ok {
				got = append(got, key)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s repeats\n%q, want\n%q", path, got, want)
		}
	}
}

// What a reader has already it passes over, and the rest of the fact is as it was.
func TestKnownSummariesArePassedOver(t *testing.T) {
	d := analyseDir(t)
	const path = "example.com/engine/ctor"
	in := decoded(t, d.facts[path])
	first := maps.Clone(in.summaries)
	before := dump(in)
	in.contents, in.serving, in.background = newContents(), pending{}, pending{}
	if err := (&PackageFact{Data: d.facts[path]}).decodeInto(in); err != nil {
		t.Fatal(err)
	}
	for key, s := range in.summaries {
		if first[key] != s {
			t.Errorf("%s was read again", key)
		}
	}
	if got := dump(in); got != before {
		t.Errorf("read twice it says\n%s\nonce\n%s", got, before)
	}
}
