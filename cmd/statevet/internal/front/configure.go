package front

import (
	"errors"
	"path/filepath"
	"slices"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/policy"
	"github.com/statevet/statevet/cmd/statevet/internal/option"
	"github.com/statevet/statevet/cmd/statevet/internal/report"
	"github.com/statevet/statevet/cmd/statevet/internal/settings"
)

// configure completes the options by the configuration: a flag that is given wins
// over the key of the same meaning.
func (r *run) configure() error {
	conf, err := r.settings()
	if err != nil {
		return err
	}
	o := r.opt
	if len(o.cfg.Models) == 0 {
		o.cfg.Models = conf.Models
	}
	if o.failOn == "" {
		o.failOn = tier(conf.FailOn)
	}
	if o.classes != nil {
		conf.Policy.Classes = o.classes
	}
	for name := range o.checks {
		if o.checks.Given(name) {
			delete(conf.Policy.Checks, name) // see selected
		}
	}
	o.cfg.Policy = conf.Policy
	return nil
}

// settings reads the configuration that the command line names, or the one in the
// root of the workspace or module.
func (r *run) settings() (*settings.Settings, error) {
	root := r.root()
	switch name := r.opt.config; name {
	case settings.Off:
		return settings.None(), nil
	case "":
		return settings.Find(root, r.cwd)
	default:
		return settings.Load(name, report.Short(r.cwd, name), root)
	}
}

// root is the directory from which the paths of the configuration count.
func (r *run) root() string {
	switch {
	case r.env.GOWORK != "" && r.env.GOWORK != "off":
		return filepath.Dir(r.env.GOWORK)
	case len(r.mods) > 0:
		return r.mods[0].dir
	}
	return r.gocmd.dir
}

// tier is a flag with a finding.Tier.
type tier finding.Tier

func (t *tier) String() string { return string(*t) }
func (t *tier) Set(s string) error {
	switch finding.Tier(s) {
	case finding.Proved, finding.Review:
		*t = tier(s)
		return nil
	}
	return errors.New("want proved or review")
}

// classes is a flag with the classes that are wanted; the others are false.
type classes map[finding.Class]bool

func (c *classes) String() string { return "" }
func (c *classes) Set(s string) error {
	var names option.List
	if err := names.Set(s); err != nil {
		return err
	}
	if len(names) == 0 {
		return errors.New("want classes, separated by commas")
	}
	for _, name := range names {
		if err := policy.CheckClass(name); err != nil {
			return err
		}
	}
	if *c == nil {
		*c = make(classes)
	}
	for _, class := range finding.Classes() {
		(*c)[class] = (*c)[class] || slices.Contains(names, string(class))
	}
	return nil
}
