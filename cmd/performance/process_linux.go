package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// interval is the time between two looks at the memory of the processes.
const interval = 20 * time.Millisecond

// execute runs a command and returns what it printed, its exit status, and what it and
// all that it started took. The processes are those of its session, which is why an
// interrupt of the terminal does not reach them.
func execute(ctx context.Context, dir string, env, args []string) (output string, exit int, c cost, err error) {
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	cmd.Dir, cmd.Env = dir, env
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	begin := time.Now()
	if err := cmd.Start(); err != nil {
		return "", 0, cost{}, err
	}
	stop, peak := make(chan bool), make(chan int64)
	go func() { peak <- watch(cmd.Process.Pid, stop) }()
	err = cmd.Wait()
	c.Wall = time.Since(begin).Seconds()
	close(stop)
	most := <-peak
	if ctx.Err() != nil {
		return "", 0, cost{}, ctx.Err()
	}
	if cmd.ProcessState == nil {
		return "", 0, cost{}, fmt.Errorf("%s: %w", strings.Join(args, " "), err)
	}
	c.CPU = (cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()).Seconds()
	if usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		most = max(most, usage.Maxrss<<10) // the largest process, should its peak lie between two looks
	}
	c.Peak = float64(most) / (1 << 20)
	return out.String(), cmd.ProcessState.ExitCode(), c, nil
}

// watch returns the largest sum of the memory of all processes of a session.
func watch(session int, stop <-chan bool) int64 {
	var most int64
	other := map[string]bool{} // processes that are not of the session
	tick := time.NewTicker(interval)
	defer tick.Stop()
	for {
		select {
		case <-stop:
			return most
		case <-tick.C:
			most = max(most, resident(session, other))
		}
	}
}

func resident(session int, other map[string]bool) int64 {
	dir, err := os.Open("/proc")
	if err != nil {
		return 0
	}
	names, err := dir.Readdirnames(-1)
	if errors.Join(err, dir.Close()) != nil {
		return 0
	}
	var sum int64
	for _, pid := range names {
		if other[pid] {
			continue
		}
		if pid[0] < '0' || pid[0] > '9' || sessionOf(pid) != session {
			other[pid] = true
			continue
		}
		statm, err := os.ReadFile(filepath.Join("/proc", pid, "statm"))
		if fields := strings.Fields(string(statm)); err == nil && len(fields) > 1 {
			pages, _ := strconv.ParseInt(fields[1], 10, 64)
			sum += pages * int64(os.Getpagesize())
		}
	}
	return sum
}

// sessionOf reads the session of a process: the fourth field after its name, which is
// in parentheses and may contain any.
func sessionOf(pid string) int {
	stat, err := os.ReadFile(filepath.Join("/proc", pid, "stat"))
	if err != nil {
		return -1
	}
	fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
	if len(fields) < 4 {
		return -1
	}
	session, err := strconv.Atoi(fields[3])
	if err != nil {
		return -1
	}
	return session
}

// machine names what the measurements were made on.
func machine() string {
	release, err := os.ReadFile("/proc/sys/kernel/osrelease")
	if err != nil {
		release = []byte("unknown")
	}
	return fmt.Sprintf("%s, %d cores, %s GB, Linux %s",
		procField("/proc/cpuinfo", "model name"), cores(), gigabytes(procField("/proc/meminfo", "MemTotal")), bytes.TrimSpace(release))
}

func procField(file, name string) string {
	text, err := os.ReadFile(file)
	if err != nil {
		return "unknown"
	}
	for line := range strings.SplitSeq(string(text), "\n") {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == name {
			return strings.TrimSpace(value)
		}
	}
	return "unknown"
}

func gigabytes(total string) string {
	kb, _, _ := strings.Cut(total, " ")
	n, err := strconv.Atoi(kb)
	if err != nil {
		return "unknown"
	}
	return strconv.Itoa((n + 1<<19) >> 20)
}
