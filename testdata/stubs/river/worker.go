// Package river has as much of the API of river as the programs of testdata use.
package river

import "context"

// JobArgs are the arguments of a job.
type JobArgs interface{ Kind() string }

// Job is a job.
type Job[T JobArgs] struct{ Args T }

// Worker does jobs.
type Worker[T JobArgs] interface {
	Work(ctx context.Context, job *Job[T]) error
}

// WorkerDefaults is embedded in workers.
type WorkerDefaults[T JobArgs] struct{}

// Workers are workers.
type Workers struct{}

// NewWorkers returns none.
func NewWorkers() *Workers { return nil }

// AddWorker registers a worker.
func AddWorker[T JobArgs](workers *Workers, worker Worker[T]) {}
