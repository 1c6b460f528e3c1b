package front

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"sync/atomic"
	"time"
)

// progress tells a person at a terminal that a long run is alive. It counts the
// objects that go vet prints, one for each package whose analysis has ended.
type progress struct {
	done atomic.Int64
	stop chan struct{}
	over chan struct{}
}

// startProgress shows progress on w after one second, if w is a
// terminal; otherwise it only counts.
func startProgress(w io.Writer) *progress {
	p := &progress{stop: make(chan struct{}), over: make(chan struct{})}
	if !isTerminal(w) {
		close(p.over)
		return p
	}
	go p.show(w)
	return p
}

func (p *progress) show(w io.Writer) {
	defer close(p.over)
	const erase = "\r\x1b[K"
	start, shown := time.Now(), false
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			fmt.Fprintf(w, "%sstatevet: %d s, %d packages checked", erase, int(time.Since(start).Seconds()), p.done.Load())
			shown = true
		case <-p.stop:
			if shown {
				fmt.Fprint(w, erase)
			}
			return
		}
	}
}

// Write counts the objects in go vet's output, which end in a } at the start of
// a line or are {}.
func (p *progress) Write(b []byte) (int, error) {
	for line := range bytes.Lines(b) {
		if line[0] == '}' || bytes.HasPrefix(line, []byte("{}")) {
			p.done.Add(1)
		}
	}
	return len(b), nil
}

func (p *progress) end() {
	close(p.stop)
	<-p.over
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("TERM") == "dumb" {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
