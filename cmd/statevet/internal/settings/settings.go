// Package settings reads .statevet.yaml, in which a team writes down what it wants
// of statevet and which findings it accepts. docs/configuration.md describes it.
//
// The file is read whole before anything is analysed: a fault in it would
// otherwise be noticed by what is missing, which nobody does.
package settings

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/policy"
	"github.com/statevet/statevet/cmd/statevet/internal/option"
)

// FileName is the name of the configuration in the root of a module.
const FileName = ".statevet.yaml"

// Env is an environment variable for bare go vet, which hands no flags to the tool
// when it asks for what its cache must know: the absolute name of a configuration
// or Off.
const Env = "STATEVET_CONFIG"

// Off in place of a file's name means none.
const Off = "off"

// Settings is a decoded configuration.
type Settings struct {
	Policy *policy.Policy
	Models []string     // absolute names of files
	FailOn finding.Tier // the lowest tier that fails a run
}

// None is the configuration of those who have none.
func None() *Settings { return &Settings{Policy: new(policy.Policy), FailOn: finding.Proved} }

// Load reads a configuration. Paths of rules count from root, names of models
// files from the directory of the file. shown is the file's name in errors.
func Load(file, shown, root string) (*Settings, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("configuration: %w", err)
	}
	c := None()
	c.Policy.Root = root
	d := decoder{shown: shown, dir: filepath.Dir(file), conf: c}
	if err := d.decode(data); err != nil {
		return nil, err
	}
	return c, nil
}

// Digest identifies what the tool prints because of the configuration, models
// included. Reasons and comments have no part in it, so that writing them does not
// throw results away.
func (c *Settings) Digest() (string, error) {
	models, err := option.Digest(c.Models)
	if err != nil {
		return "", err
	}
	sum := sha256.New()
	fmt.Fprintf(sum, "%s\n%s\n%v\n%v\n", models, c.FailOn, c.Policy.Checks, c.Policy.Classes)
	for _, r := range c.Policy.Rules {
		fmt.Fprintf(sum, "%q\n", r.Path)
	}
	return hex.EncodeToString(sum.Sum(nil)[:8]), nil
}
