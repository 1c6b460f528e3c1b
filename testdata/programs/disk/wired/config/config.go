// Package config has the settings.
package config

import "os"

// Config is the settings.
type Config struct{ Images, Assets string }

// Get reads the settings.
func Get() *Config { return &Config{os.Getenv("IMAGES"), os.Getenv("ASSETS")} }
