// Package svc has what all requests share.
package svc

// ServiceContext is made once.
type ServiceContext struct{ Last map[string]string }
