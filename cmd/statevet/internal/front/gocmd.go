package front

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"go/version"
	"io"
	"os"
	"os/exec"
	"strings"
	"time"

	"github.com/statevet/statevet/cmd/statevet/internal/settings"
)

// needGo is the first release whose go vet prints JSON to standard output.
const needGo = "go1.26"

// goCommand runs the go command in a directory.
type goCommand struct {
	ctx context.Context
	dir string
}

// run returns what the go command prints. A status other than 0 is no error but
// failed; an error means that it could not be run.
func (g goCommand) run(watch io.Writer, args ...string) (stdout, stderr []byte, failed bool, err error) {
	var out, errs bytes.Buffer
	cmd := exec.CommandContext(g.ctx, "go", args...)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) } // so that it removes its files
	cmd.WaitDelay = 5 * time.Second
	cmd.Dir = g.dir
	// The tool is to find no configuration by itself: it gets its part in flags.
	cmd.Env = append(cmd.Environ(), settings.Env+"="+settings.Off)
	cmd.Stdout, cmd.Stderr = io.MultiWriter(&out, watch), &errs
	err = cmd.Run()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) && g.ctx.Err() == nil {
		return out.Bytes(), errs.Bytes(), true, nil
	}
	return out.Bytes(), errs.Bytes(), false, err
}

// environment is what go env knows about a directory.
type environment struct {
	GOVERSION, GOMOD, GOWORK, GOFLAGS, GO111MODULE, GOCACHE, GOCACHEPROG string
}

// environment asks go env, which takes a few milliseconds, and refuses a
// toolchain that is too old.
func (g goCommand) environment() (environment, error) {
	var env environment
	out, errs, failed, err := g.run(io.Discard, "env", "-json", "GOVERSION", "GOMOD", "GOWORK", "GOFLAGS", "GO111MODULE", "GOCACHE", "GOCACHEPROG")
	switch {
	case errors.Is(err, exec.ErrNotFound):
		return env, errors.New("cannot find the go command; statevet needs Go 1.26 or later")
	case err != nil:
		return env, err
	case failed:
		return env, errors.New(oneLine(string(errs)))
	}
	if err := json.Unmarshal(out, &env); err != nil {
		return env, fmt.Errorf("go env: %w", err)
	}
	v, _, _ := strings.Cut(env.GOVERSION, " ")
	if version.IsValid(v) && version.Compare(v, needGo) < 0 {
		return env, fmt.Errorf("the go command is %s; statevet needs Go 1.26 or later", v)
	}
	return env, nil
}

// flag returns the value of a flag in GOFLAGS, "" if it is not there.
func (e environment) flag(name string) string {
	value := ""
	for f := range strings.FieldsSeq(e.GOFLAGS) {
		f = strings.Trim(f, `'"`)
		if v, ok := strings.CutPrefix(strings.TrimLeft(f, "-"), name+"="); ok {
			value = v
		}
	}
	return value
}

// oneLine joins the lines of a message.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
