package summary

import (
	"fmt"
	"strings"

	"github.com/statevet/statevet/analyzer/value"
)

// Text prints s, for facts in tests.
func (s *Summary) Text(sp *value.Space) string {
	var parts []string
	for i, r := range s.Results {
		if len(r) > 0 {
			parts = append(parts, fmt.Sprintf("result%d=%s", i, sp.SetString(r)))
		}
	}
	for i := range s.Effects {
		parts = append(parts, s.Effects[i].Text(sp))
	}
	for i := range s.Opens {
		parts = append(parts, s.Opens[i].Text(sp))
	}
	return strings.Join(parts, "; ")
}

// Text prints e, for facts in tests.
func (e *Effect) Text(sp *value.Space) string {
	names := [...]string{Assign: "assigns", Update: "updates", Send: "sends to", Remove: "removes from", Read: "reads", Probe: "probes", Refill: "refills", Computed: "recomputes", Fill: "fills", Pour: "pours into",
		FileWrite: "writes", FileRead: "serves", FileProbe: "probes", FileRemove: "removes"}
	whens := [...]string{InCall: "", Spawned: "go ", Started: "go below ", Served: "serving "}
	out := whens[e.When] + names[e.Kind] + " " + sp.LocString(e.Target)
	if len(e.Key) > 0 {
		out += " key " + sp.SetString(e.Key)
	}
	if len(e.Dir) > 0 {
		out += " in " + sp.SetString(e.Dir)
	}
	if len(e.Val) > 0 {
		out += " with " + sp.SetString(e.Val)
	}
	if e.Kind == Computed {
		out += " by it and " + sp.SetString(e.From)
	}
	return out
}

// Text prints o, for facts in tests.
func (o *Open) Text(sp *value.Space) string {
	args := make([]string, len(o.Args))
	for i, a := range o.Args {
		args[i] = sp.SetString(a)
	}
	return "calls " + sp.LocString(o.Recv) + "." + sp.Strs[o.Method] + "(" + strings.Join(args, ", ") + ")"
}
