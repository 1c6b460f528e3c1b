// Command writebehind counts what clients use, and a background task writes the sums to
// the database. Requests look for an element only to know how to write it. What decides
// on more than that is observed: who is answered, what another map keeps, who is called.
package main

import (
	"database/sql"
	"log"
	"net/http"
	"sync"
	"time"
)

type record struct {
	user  string
	count int
	last  time.Time
}

type room struct{ members chan string }

func (r *room) enter(user string) { r.members <- user }

var (
	db      *sql.DB
	mu      sync.Mutex
	pending = map[string]int{}
	usage   = map[string]*record{}
	synced  sync.Map
	strikes = map[string]int{}
	banned  = map[string]bool{}
	asked   = map[string]bool{}
	rooms   = map[string]*room{}
)

func add(user string, n int) {
	mu.Lock()
	defer mu.Unlock()
	if _, ok := pending[user]; !ok {
		pending[user] = n
	} else {
		pending[user] += n
	}
}

func count(user string) {
	mu.Lock()
	defer mu.Unlock()
	u, ok := usage[user]
	if ok {
		u.count++
	} else {
		u = &record{user: user, count: 1}
		log.Println("first of", user)
	}
	u.last = time.Now()
	usage[user] = u
}

func mark(user string) {
	if _, ok := synced.Load(user); !ok {
		synced.Store(user, time.Now())
	}
}

func strike(user string) {
	if strikes[user] < 3 {
		strikes[user]++ // want `^\w+ state: package variable strikes keeps `
	} else {
		banned[user] = true // want `^\w+ state: package variable banned keeps `
	}
}

func ask(w http.ResponseWriter, user string) {
	status := http.StatusOK
	if !asked[user] {
		asked[user] = true // want `^\w+ state: package variable asked keeps `
		status = http.StatusCreated
	}
	w.WriteHeader(status)
}

func enter(user, name string) {
	if r, ok := rooms[name]; ok {
		r.enter(user)
	} else {
		rooms[name] = &room{make(chan string, 10)} // want `^\w+ state: package variable rooms keeps `
	}
}

func flush() {
	for {
		time.Sleep(time.Second)
		mu.Lock()
		for user, n := range pending {
			db.Exec("UPDATE users SET used = used + ? WHERE name = ?", n, user)
		}
		for _, u := range usage {
			db.Exec("UPDATE users SET calls = calls + ? WHERE name = ?", u.count, u.user)
		}
		pending, usage = map[string]int{}, map[string]*record{}
		mu.Unlock()
		synced.Range(func(user, _ any) bool {
			db.Exec("UPDATE users SET seen = 1 WHERE name = ?", user)
			return true
		})
	}
}

func main() {
	var err error
	if db, err = sql.Open("pgx", "dsn"); err != nil {
		log.Fatal(err)
	}
	go flush()
	http.HandleFunc("POST /use", func(w http.ResponseWriter, r *http.Request) {
		user := r.FormValue("user")
		add(user, 1)
		count(user)
		mark(user)
		strike(user)
		if banned[user] {
			return
		}
		enter(user, r.FormValue("room"))
		ask(w, user)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
