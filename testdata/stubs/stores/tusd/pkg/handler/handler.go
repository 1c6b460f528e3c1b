// Package handler has as much of the API of tusd as the programs of testdata use.
package handler

import (
	"context"
	"net/http"
)

// FileInfo is an upload.
type FileInfo struct {
	ID   string
	Size int64
}

// Upload is an upload.
type Upload interface {
	GetInfo(ctx context.Context) (FileInfo, error)
}

// DataStore keeps uploads.
type DataStore interface {
	NewUpload(ctx context.Context, info FileInfo) (upload Upload, err error)
	GetUpload(ctx context.Context, id string) (upload Upload, err error)
}

// StoreComposer has what the handler uses.
type StoreComposer struct{ Core DataStore }

// UseCore sets the store.
func (store *StoreComposer) UseCore(core DataStore)

// Config is the handler's.
type Config struct{ StoreComposer *StoreComposer }

// Handler serves.
type Handler struct{ http.Handler }

// NewHandler returns a handler.
func NewHandler(config Config) (*Handler, error)
