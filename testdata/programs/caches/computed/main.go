// Command computed keeps what it computed from the keys: another replica computes the
// same, so that all of it is silent. What looks alike is in computedapart.
package main

import (
	"bytes"
	"fmt"
	"html/template"
	"log"
	"net/http"
	"regexp"
	"strings"
	"sync"

	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/maypok86/otter/v2"
)

var (
	mu       sync.Mutex
	compiled = map[string]*regexp.Regexp{}
	slugs    sync.Map
	pages    = map[string]*template.Template{}
	titles   = map[string]string{}
	shouts   = map[string]string{}
	long, _  = lru.New[string, string](100)
)

// A pattern is compiled once.
func match(w http.ResponseWriter, r *http.Request) {
	pattern := r.FormValue("pattern")
	mu.Lock()
	defer mu.Unlock()
	re, ok := compiled[pattern]
	if !ok {
		re = regexp.MustCompile(pattern)
		compiled[pattern] = re
	}
	fmt.Fprintln(w, re.MatchString(r.FormValue("text")))
}

func slugOf(title string) string {
	var b strings.Builder
	for _, word := range strings.Fields(title) {
		if b.Len() > 0 {
			b.WriteByte('-')
		}
		b.WriteString(strings.ToLower(word))
	}
	return b.String()
}

// LoadOrStore looks up and stores.
func slug(w http.ResponseWriter, r *http.Request) {
	title := r.FormValue("title")
	s, _ := slugs.LoadOrStore(title, slugOf(title))
	fmt.Fprintln(w, s)
}

// What is compiled may fail.
func page(w http.ResponseWriter, r *http.Request) {
	src := r.FormValue("page")
	mu.Lock()
	t := pages[src]
	mu.Unlock()
	if t == nil {
		parsed, err := template.New("page").Parse(src)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		mu.Lock()
		pages[src] = parsed
		mu.Unlock()
		t = parsed
	}
	var out bytes.Buffer
	if err := t.Execute(&out, nil); err == nil {
		out.WriteTo(w)
	}
}

func lookTitle(k string) (string, bool) {
	mu.Lock()
	defer mu.Unlock()
	t, ok := titles[k]
	return t, ok
}

func keepTitle(k, t string) {
	mu.Lock()
	defer mu.Unlock()
	titles[k] = t
}

// The look-up and the update are calls.
func title(w http.ResponseWriter, r *http.Request) {
	k := r.PathValue("name")
	t, ok := lookTitle(k)
	if !ok {
		t = strings.ToTitle(k)
		keepTitle(k, t)
	}
	fmt.Fprintln(w, t)
}

// memo asks its caller how to compute.
func memo(k string, compute func(string) string) string {
	mu.Lock()
	defer mu.Unlock()
	if s, ok := shouts[k]; ok {
		return s
	}
	s := compute(k)
	shouts[k] = s
	return s
}

func shout(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, memo(r.FormValue("word"), strings.ToUpper))
}

func repeat(w http.ResponseWriter, r *http.Request) {
	word := r.FormValue("word")
	s, ok := long.Get(word)
	if !ok {
		s = strings.Repeat(word, 10)
		long.Add(word, s)
	}
	fmt.Fprintln(w, s)
}

// A matcher has a base that start-up fixed.
type matcher struct {
	base    string
	results *otter.Cache[key, bool]
}

type key struct{ base, topic, pattern string }

func (m *matcher) prefix() string {
	if m.base == "" {
		return "/"
	}
	return m.base
}

func (m *matcher) matches(topic, pattern string) bool {
	return strings.HasPrefix(topic, m.prefix()) && strings.HasSuffix(topic, pattern)
}

func (m *matcher) suffix(topic, pattern string) bool { return strings.HasSuffix(topic, pattern) }

func (m *matcher) cached(topic, pattern string, fn func(string, string) bool) bool {
	if m.results == nil {
		return fn(topic, pattern)
	}
	k := key{m.prefix(), topic, pattern}
	if v, ok := m.results.GetIfPresent(k); ok {
		return v
	}
	r := fn(topic, pattern)
	m.results.Set(k, r)
	return r
}

func (m *matcher) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	fn := m.matches
	if r.FormValue("kind") == "suffix" {
		fmt.Fprintln(w, m.cached(r.FormValue("topic"), r.FormValue("pattern"), m.suffix))
		return
	}
	fmt.Fprintln(w, m.cached(r.FormValue("topic"), r.FormValue("pattern"), fn))
}

var greetings = map[string]string{}

func keyOf(lang, name string) string {
	return fmt.Sprintf("%s/%s", lang, strings.TrimSpace(lang)) + name
}

// A key is put together from what goes in, by a function; or what goes in is taken from
// the key.
func greet(w http.ResponseWriter, r *http.Request) {
	lang, name := r.FormValue("lang"), r.FormValue("name")
	k := keyOf(lang, name)
	g, ok := greetings[k]
	if !ok {
		g = strings.ToUpper(lang) + ", " + name
		greetings[k] = g
	}
	low := strings.ToLower(name)
	title, ok := titles[low]
	if !ok {
		title = strings.ToTitle(low)
		titles[low] = title
	}
	fmt.Fprintln(w, g, title)
}

func main() {
	http.HandleFunc("/greet", greet)
	http.HandleFunc("/match", match)
	http.HandleFunc("/slug", slug)
	http.HandleFunc("/page", page)
	http.HandleFunc("/title/{name}", title)
	http.HandleFunc("/shout", shout)
	http.HandleFunc("/repeat", repeat)
	results := otter.Must(&otter.Options[key, bool]{MaximumSize: 100})
	http.Handle("/topics", &matcher{base: "/t/", results: results})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
