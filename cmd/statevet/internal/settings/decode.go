package settings

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/policy"
)

// decoder fills a configuration from YAML nodes, which know their lines; decoding
// into a struct would forget them.
type decoder struct {
	shown string // name of the file in errors
	dir   string // of the file
	conf  *Settings
}

// fault is an error about a line of the file.
func (d *decoder) fault(n *yaml.Node, format string, args ...any) error {
	return fmt.Errorf("%s:%d: %s", d.shown, n.Line, fmt.Sprintf(format, args...))
}

func (d *decoder) decode(data []byte) error {
	in := yaml.NewDecoder(bytes.NewReader(data))
	var doc, more yaml.Node
	if err := in.Decode(&doc); errors.Is(err, io.EOF) {
		return nil // empty, or comments only
	} else if err != nil {
		return d.syntax(err)
	}
	if err := in.Decode(&more); err == nil {
		return d.fault(&more, "a second document: want one")
	} else if !errors.Is(err, io.EOF) {
		return d.syntax(err)
	}
	keys := map[string]func(*yaml.Node) error{
		"checks":         d.checks,
		"classes":        d.classes,
		"single_replica": d.singleReplica,
		"exclude":        d.exclude,
		"models":         d.models,
		"fail_on":        d.failOn,
	}
	known := strings.Join(slices.Sorted(maps.Keys(keys)), ", ")
	return d.mapping(doc.Content[0], "keys "+known, func(key, value *yaml.Node) error {
		read := keys[key.Value]
		if read == nil {
			return d.fault(key, "unknown key %q: want one of %s", key.Value, known)
		}
		return read(value)
	})
}

// syntax rewrites an error of the YAML parser, which is "yaml: line N: what".
func (d *decoder) syntax(err error) error {
	if m := regexp.MustCompile(`^yaml: line (\d+): (.*)`).FindStringSubmatch(err.Error()); m != nil {
		return fmt.Errorf("%s:%s: %s", d.shown, m[1], m[2])
	}
	return fmt.Errorf("%s: %s", d.shown, strings.TrimPrefix(err.Error(), "yaml: "))
}

// mapping calls each for the entries of a mapping. An empty value is an empty
// mapping: what is left when all entries are commented out.
func (d *decoder) mapping(n *yaml.Node, want string, each func(key, value *yaml.Node) error) error {
	if n = target(n); empty(n) {
		return nil
	}
	if n.Kind != yaml.MappingNode {
		return d.fault(n, "want %s", want)
	}
	lines := make(map[string]int)
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := target(n.Content[i])
		if key.Kind != yaml.ScalarNode {
			return d.fault(n.Content[i], "want %s", want)
		}
		if line := lines[key.Value]; line > 0 {
			return d.fault(n.Content[i], "key %q is there already, on line %d", key.Value, line)
		}
		lines[key.Value] = n.Content[i].Line
		if err := each(key, target(n.Content[i+1])); err != nil {
			return err
		}
	}
	return nil
}

// list calls each for the items of a list.
func (d *decoder) list(n *yaml.Node, want string, each func(item *yaml.Node) error) error {
	if empty(n) {
		return nil
	}
	if n.Kind != yaml.SequenceNode {
		return d.fault(n, "want %s", want)
	}
	for _, item := range n.Content {
		if err := each(target(item)); err != nil {
			return err
		}
	}
	return nil
}

// target is the node that an alias stands for.
func target(n *yaml.Node) *yaml.Node {
	if n.Kind == yaml.AliasNode {
		return n.Alias
	}
	return n
}

func empty(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }

// text is the value of a node that is to be a text, "" if it is none.
func text(n *yaml.Node) string {
	if n.Kind != yaml.ScalarNode || empty(n) {
		return ""
	}
	return strings.TrimSpace(n.Value)
}

// choices reads names that are on or off.
func (d *decoder) choices(n *yaml.Node, kind string, valid func(string) error, set func(name string, on bool)) error {
	return d.mapping(n, fmt.Sprintf("%s: true or false", kind), func(key, value *yaml.Node) error {
		if err := valid(key.Value); err != nil {
			return d.fault(key, "%v", err)
		}
		var on bool
		if value.Kind != yaml.ScalarNode || empty(value) || value.Decode(&on) != nil {
			return d.fault(value, "%s: want true or false", key.Value)
		}
		set(key.Value, on)
		return nil
	})
}

func (d *decoder) checks(n *yaml.Node) error {
	d.conf.Policy.Checks = make(map[string]bool)
	return d.choices(n, "CHECK", policy.CheckCheck, func(name string, on bool) { d.conf.Policy.Checks[name] = on })
}

func (d *decoder) classes(n *yaml.Node) error {
	d.conf.Policy.Classes = make(map[finding.Class]bool)
	return d.choices(n, "CLASS", policy.CheckClass, func(name string, on bool) { d.conf.Policy.Classes[finding.Class(name)] = on })
}

func (d *decoder) exclude(n *yaml.Node) error {
	return d.list(n, "a list of paths with reasons", func(item *yaml.Node) error {
		var rule policy.Rule
		err := d.mapping(item, "path: PATH and reason: TEXT", func(key, value *yaml.Node) error {
			switch key.Value {
			case "path":
				rule.Path = text(value)
				if err := policy.CheckGlob(rule.Path); err != nil {
					return d.fault(value, "%v", err)
				}
			case "reason":
				rule.Reason = text(value)
			default:
				return d.fault(key, "unknown key %q: want path and reason", key.Value)
			}
			return nil
		})
		switch {
		case err != nil:
			return err
		case rule.Path == "":
			return d.fault(item, "no path")
		case rule.Reason == "":
			return d.fault(item, "path %q: no reason", rule.Path)
		}
		d.conf.Policy.Rules = append(d.conf.Policy.Rules, rule)
		return nil
	})
}

func (d *decoder) models(n *yaml.Node) error {
	return d.list(n, "a list of files", func(item *yaml.Node) error {
		name := text(item)
		if name == "" {
			return d.fault(item, "want the name of a file")
		}
		if !filepath.IsAbs(name) {
			name = filepath.Join(d.dir, name)
		}
		if slices.Contains(d.conf.Models, name) {
			return d.fault(item, "%q is there already", text(item))
		}
		if _, err := os.ReadFile(name); err != nil {
			if pe := (*os.PathError)(nil); errors.As(err, &pe) {
				err = pe.Err
			}
			return d.fault(item, "models file %q: %v", text(item), err)
		}
		d.conf.Models = append(d.conf.Models, name)
		return nil
	})
}

func (d *decoder) failOn(n *yaml.Node) error {
	switch tier := finding.Tier(text(n)); tier {
	case finding.Proved, finding.Review:
		d.conf.FailOn = tier
		return nil
	}
	return d.fault(n, "fail_on: want %s or %s", finding.Proved, finding.Review)
}
