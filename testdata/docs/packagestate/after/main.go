// Command after lets the client carry who is signed in, signed and with an end,
// so that any replica can check it.
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"log"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

// key is the same on all replicas.
var key = []byte(os.Getenv("SESSION_KEY"))

func sign(text string) string {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(text))
	return text + "." + base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
}

func login(w http.ResponseWriter, r *http.Request) {
	user := base64.RawURLEncoding.EncodeToString([]byte(r.FormValue("user"))) // checking the password is left out
	token := sign(user + "." + strconv.FormatInt(time.Now().Add(time.Hour).Unix(), 10))
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, HttpOnly: true, Secure: true})
}

func verify(token string) (user string, ok bool) {
	text := token[:max(strings.LastIndexByte(token, '.'), 0)]
	if !hmac.Equal([]byte(sign(text)), []byte(token)) {
		return "", false
	}
	name, end, _ := strings.Cut(text, ".")
	until, err := strconv.ParseInt(end, 10, 64)
	if err != nil || time.Now().Unix() > until {
		return "", false
	}
	decoded, err := base64.RawURLEncoding.DecodeString(name)
	return string(decoded), err == nil
}

func profile(w http.ResponseWriter, r *http.Request) {
	if c, err := r.Cookie("session"); err == nil {
		if user, ok := verify(c.Value); ok {
			fmt.Fprintln(w, "hello", user)
			return
		}
	}
	http.Error(w, "sign in first", http.StatusUnauthorized)
}

func main() {
	if len(key) == 0 {
		log.Fatal("SESSION_KEY is not set")
	}
	http.HandleFunc("POST /login", login)
	http.HandleFunc("GET /profile", profile)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
