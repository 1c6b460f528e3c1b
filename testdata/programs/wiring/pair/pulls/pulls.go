// Package pulls asks the registry how far it is.
package pulls

import "net/http"

// Registry is asked.
type Registry struct{ URL string }

func (r *Registry) Progress(image string) int {
	resp, err := http.Head(r.URL + "/" + image)
	if err != nil {
		return 0
	}
	resp.Body.Close()
	return int(resp.ContentLength)
}
