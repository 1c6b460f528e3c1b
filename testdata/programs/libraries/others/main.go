// Command others makes stores that have no option, and chooses among them.
package main

import (
	"errors"
	"log"
	"net/http"
	"os"

	"github.com/gorilla/sessions"
	"github.com/mojocn/base64Captcha"
	"github.com/olahol/melody"
	"github.com/ulule/limiter/v3"
	"github.com/ulule/limiter/v3/drivers/store/memory"
	"github.com/ulule/limiter/v3/drivers/store/redis"
)

type server struct {
	hub     *melody.Melody
	limiter *limiter.Limiter
	captcha *base64Captcha.Captcha
}

// middleware has no store of its own: one finding, at the store that it is given.
func middleware(store sessions.Store, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := store.Get(r, "id"); err != nil {
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func counts() (limiter.Store, error) {
	if addr := os.Getenv("REDIS"); addr != "" {
		return redis.NewStore(addr)
	}
	if os.Getenv("NONE") != "" {
		return nil, errors.New("no store")
	}
	return memory.NewStore(), nil // want `^review: limiter state: library store memory.NewStore keeps (.|\n)*one of several stores; `
}

func (s *server) chat(w http.ResponseWriter, r *http.Request) {
	if s.limiter.Allow(r.RemoteAddr) {
		s.hub.HandleRequest(w, r)
	}
}

func (s *server) image(w http.ResponseWriter, r *http.Request) {
	_, image := s.captcha.Generate()
	w.Write([]byte(image))
}

func main() {
	store, err := counts()
	if err != nil {
		log.Fatal(err)
	}
	s := &server{
		hub:     melody.New(), // want `^connection state: library store melody.New keeps clients' connections between requests; put a broker`
		limiter: limiter.New(store),
		captcha: base64Captcha.NewCaptcha(base64Captcha.DefaultMemStore), // want `^auth state: library store base64Captcha.DefaultMemStore keeps `
	}
	other := base64Captcha.NewCaptcha(base64Captcha.DefaultMemStore) // the same store
	_ = other
	http.HandleFunc("/chat", s.chat)
	http.HandleFunc("/image", s.image)
	h := middleware(sessions.NewFilesystemStore("", []byte("key")), http.DefaultServeMux) // want `^session state: library store sessions.NewFilesystemStore keeps `
	h = middleware(sessions.NewCookieStore([]byte("key")), h)
	log.Fatal(http.ListenAndServe(":8080", h))
}
