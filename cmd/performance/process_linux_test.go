package main

import (
	"context"
	"errors"
	"os"
	"testing"
	"time"
)

// What a process costs includes what its children do, at the same time as it.
func TestExecuteCountsChildren(t *testing.T) {
	output, exit, c, err := execute(t.Context(), t.TempDir(), os.Environ(), []string{"sh", "-c", `
		sh -c 'i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done' &
		echo started
		sleep 0.3
		wait
		exit 3`})
	if err != nil || output != "started\n" || exit != 3 {
		t.Fatalf("%q, exit status %d, %v", output, exit, err)
	}
	if c.Wall < 0.3 || c.CPU < 0.01 || c.Peak < 0.5 || c.Peak > 1000 {
		t.Errorf("cost %+v", c)
	}
	if _, _, _, err := execute(t.Context(), t.TempDir(), nil, []string{"/no/such/command"}); err == nil {
		t.Error("a command that does not exist runs")
	}
}

// What is interrupted leaves no process, which would hold the output open.
func TestExecuteEndsChildren(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	begin := time.Now()
	_, _, _, err := execute(ctx, t.TempDir(), os.Environ(), []string{"sh", "-c", "sleep 60 & wait"})
	if !errors.Is(err, context.DeadlineExceeded) || time.Since(begin) > 30*time.Second {
		t.Errorf("error %v after %v", err, time.Since(begin))
	}
}
