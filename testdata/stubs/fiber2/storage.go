package fiber

// Storage keeps what middleware knows of clients.
type Storage interface {
	Get(key string) ([]byte, error)
	Set(key string, val []byte) error
}
