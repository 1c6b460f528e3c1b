// Command accepted says why its files are fine. Silent.
package main

import (
	"io"
	"log"
	"net/http"
	"os"
)

//lint:ignore diskstate a volume that all replicas mount
var volume = os.Getenv("VOLUME")

func put(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	os.WriteFile(volume+"/"+r.PathValue("id"), body, 0o600)
	//lint:ignore diskstate the pod's own scratch files
	os.WriteFile("scratch/"+r.PathValue("id"), body, 0o600)
}

func get(w http.ResponseWriter, r *http.Request) {
	http.ServeFile(w, r, volume+"/"+r.PathValue("id"))
	http.ServeFile(w, r, "scratch/"+r.PathValue("id"))
}

func main() {
	http.HandleFunc("PUT /{id}", put)
	http.HandleFunc("GET /{id}", get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
