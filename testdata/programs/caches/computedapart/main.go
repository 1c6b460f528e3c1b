// Command computedapart has what looks like caches of what is computed from a key, and
// is none: something else than the key goes in, what is kept changes later, or a hit
// says something by being one.
package main

import (
	"crypto/rand"
	"fmt"
	"log"
	"net/http"
	"strings"
	"sync"
	"time"
)

var (
	mu      sync.Mutex
	counter int
	mode    string

	counts  = map[string]int{}
	since   = map[string]string{}
	tokens  = map[string]string{}
	seen    = map[string]bool{}
	names   = map[string]string{}
	greets  = map[string]string{}
	numbers = map[string]string{}
	modes   = map[string]string{}
	carts   = map[string]*cart{}
	known   = map[string]string{}
	notes   = map[string]string{}
	memos   = map[string]string{}
	hours   = map[string]string{}
	lists   = map[string][]string{}
)

type cart struct{ owner string }

// A count is computed from its last value.
func count(w http.ResponseWriter, r *http.Request) {
	k := r.FormValue("k")
	n, ok := counts[k]
	if !ok {
		counts[k] = len(k) // want `^\w+ state: package variable counts keeps `
	} else {
		counts[k] = n + 1
	}
	fmt.Fprintln(w, counts[k])
}

// A clock goes in.
func first(w http.ResponseWriter, r *http.Request) {
	k := r.FormValue("k")
	s, ok := since[k]
	if !ok {
		s = k + time.Now().String()
		since[k] = s // want `^\w+ state: package variable since keeps `
	}
	fmt.Fprintln(w, s)
}

// So does it here, where only a branch tells.
func hour(w http.ResponseWriter, r *http.Request) {
	k := r.FormValue("k")
	s, ok := hours[k]
	if !ok {
		s = greeting(k)
		hours[k] = s // want `^\w+ state: package variable hours keeps `
	}
	fmt.Fprintln(w, s)
}

func greeting(k string) string {
	if time.Now().Hour() < 12 {
		return "good morning, " + k
	}
	return "good day, " + k
}

// A token is minted.
func token(w http.ResponseWriter, r *http.Request) {
	k := r.FormValue("k")
	t, ok := tokens[k]
	if !ok {
		t = k + rand.Text()
		tokens[k] = t // want `^\w+ state: package variable tokens keeps `
	}
	fmt.Fprintln(w, t)
}

// A set remembers: that there is an element is all it says.
func once(w http.ResponseWriter, r *http.Request) {
	k := r.FormValue("k")
	if seen[k] {
		http.Error(w, "again", http.StatusConflict)
		return
	}
	seen[k] = true // want `^\w+ state: package variable seen keeps `
}

// So does this one, whatever it has for elements.
func onceMore(w http.ResponseWriter, r *http.Request) {
	k := r.FormValue("k")
	if _, ok := known[k]; ok {
		http.Error(w, "again", http.StatusConflict)
		return
	}
	known[k] = strings.ToUpper(k) // want `^\w+ state: package variable known keeps `
}

// Another input of the request goes in.
func name(w http.ResponseWriter, r *http.Request) {
	k := r.FormValue("id")
	n, ok := names[k]
	if !ok {
		n = k + r.FormValue("name")
		names[k] = n // want `^\w+ state: package variable names keeps `
	}
	fmt.Fprintln(w, n)
}

// Another input of the request decides.
func greet(w http.ResponseWriter, r *http.Request) {
	k := r.FormValue("id")
	g, ok := greets[k]
	if !ok {
		how := "hello, "
		if r.FormValue("formal") == "yes" {
			how = "good day, "
		}
		g = how + k
		greets[k] = g // want `^\w+ state: package variable greets keeps `
	}
	fmt.Fprintln(w, g)
}

// A number that requests count goes in.
func number(w http.ResponseWriter, r *http.Request) {
	k := r.FormValue("k")
	n, ok := numbers[k]
	if !ok {
		counter++
		n = fmt.Sprint(k, counter)
		numbers[k] = n // want `^\w+ state: package variable numbers keeps `
	}
	fmt.Fprintln(w, n)
}

// A variable that requests set goes in.
func setMode(w http.ResponseWriter, r *http.Request) {
	mode = r.FormValue("mode") // want `^\w+ state: package variable mode keeps `
}

func inMode(w http.ResponseWriter, r *http.Request) {
	k := r.FormValue("k")
	s, ok := modes[k]
	if !ok {
		s = render(k)
		modes[k] = s // want `^\w+ state: package variable modes keeps `
	}
	fmt.Fprintln(w, s)
}

func render(k string) string { return mode + k }

// What is kept changes later.
func cartOf(w http.ResponseWriter, r *http.Request) {
	k := r.FormValue("k")
	c, ok := carts[k]
	if !ok {
		c = &cart{owner: k}
		carts[k] = c // want `^\w+ state: package variable carts keeps `
	}
	c.owner = r.FormValue("owner")
	fmt.Fprintln(w, c.owner)
}

// Elements of what is kept change later.
func list(w http.ResponseWriter, r *http.Request) {
	k := r.FormValue("k")
	l, ok := lists[k]
	if !ok {
		l = strings.Fields(k)
		lists[k] = l // want `^\w+ state: package variable lists keeps `
	}
	l[0] = r.FormValue("first")
	fmt.Fprintln(w, l)
}

// Another handler puts in what it likes.
func note(w http.ResponseWriter, r *http.Request) {
	notes[r.FormValue("k")] = r.FormValue("note") // want `^\w+ state: package variable notes keeps `
}

func noteOf(w http.ResponseWriter, r *http.Request) {
	k := r.FormValue("k")
	n, ok := notes[k]
	if !ok {
		n = strings.ToUpper(k)
		notes[k] = n
	}
	fmt.Fprintln(w, n)
}

// The caller's function has another input.
func memo(k string, compute func(string) string) string {
	mu.Lock()
	defer mu.Unlock()
	if s, ok := memos[k]; ok {
		return s
	}
	s := compute(k)
	memos[k] = s // want `^\w+ state: package variable memos keeps `
	return s
}

func signed(w http.ResponseWriter, r *http.Request) {
	user := r.FormValue("user")
	fmt.Fprintln(w, memo(r.FormValue("text"), func(s string) string { return s + user }))
}

// An object of the request goes in, which the key says nothing of.
type visit struct {
	formal  bool
	user    string
	visits  *sync.Map
	answers map[string]string
}

var (
	visits  sync.Map
	answers = map[string]string{}
)

func (v *visit) hello(k string) any {
	s, _ := v.visits.LoadOrStore(k, k+v.user) // want `^\w+ state: package variable visits keeps `
	return s
}

func (v *visit) answer(k string) string {
	s, ok := v.answers[k]
	if !ok {
		s = "hi, " + k
		if v.formal {
			s = "good day, " + k
		}
		v.answers[k] = s // want `^\w+ state: package variable answers keeps `
	}
	return s
}

func visited(w http.ResponseWriter, r *http.Request) {
	v := &visit{r.FormValue("formal") == "yes", r.FormValue("user"), &visits, answers}
	fmt.Fprintln(w, v.hello(r.FormValue("k")), v.answer(r.FormValue("k")))
}

var letters = map[byte]string{}

// A key that is a part of what goes in does not tell it.
func letter(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	first, ok := letters[name[0]]
	if !ok {
		first = strings.ToUpper(name)
		letters[name[0]] = first // want `^\w+ state: package variable letters keeps `
	}
	fmt.Fprintln(w, first)
}

var folded = map[string]string{}

// Nor does one from which something was taken away.
func fold(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	k := strings.ToLower(name)
	s, ok := folded[k]
	if !ok {
		s = name + "!"
		folded[k] = s // want `^\w+ state: package variable folded keeps `
	}
	fmt.Fprintln(w, s)
}

func main() {
	for path, h := range map[string]http.HandlerFunc{
		"/count": count, "/first": first, "/hour": hour, "/token": token, "/once": once, "/oncemore": onceMore, "/name": name, "/greet": greet,
		"/number": number, "/setmode": setMode, "/mode": inMode, "/cart": cartOf, "/list": list, "/note": note, "/noteof": noteOf, "/signed": signed, "/visited": visited, "/letter": letter, "/fold": fold,
	} {
		http.HandleFunc(path, h)
	}
	log.Fatal(http.ListenAndServe(":8080", nil))
}
