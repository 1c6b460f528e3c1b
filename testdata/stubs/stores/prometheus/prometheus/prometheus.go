// Package prometheus has the declarations of github.com/prometheus/client_golang/prometheus
// v1.24.1 that the test programs use.
package prometheus

// Labels are the values of labels by name.
type Labels map[string]string

// Collector collects metrics.
type Collector interface{ Collect(ch chan<- Metric) }

// Metric is one metric.
type Metric interface{ Desc() string }

// Counter is a metric that only goes up.
type Counter interface {
	Metric
	Collector
	Inc()
	Add(float64)
}

// CounterOpts are the options of a counter.
type CounterOpts struct {
	Name        string
	ConstLabels Labels
}

// NewCounter returns a counter.
func NewCounter(opts CounterOpts) Counter { return nil }

// MustRegister registers collectors.
func MustRegister(cs ...Collector) {}
