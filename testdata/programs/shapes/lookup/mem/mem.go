// Package mem registers memory. It sees no call with client data, neither here
// nor below, and so has nothing to report.
package mem

import "example.com/lookup/drivers"

type mem struct{ values map[string]string }

func init() { drivers.Register("mem", &mem{values: map[string]string{}}) } // fact `drivers.known holds {*mem}` `(*mem).Set: updates param0.values key {param1} with {param2}`
// no fact `mem.values holds`

func (m *mem) Set(key, value string) { m.values[key] = value }

func (m *mem) Get(key string) string { return m.values[key] }
