// Package session keeps sessions.
package session

// ManagerConfig is the manager's.
type ManagerConfig struct{ CookieName string }

// Manager is the manager.
type Manager struct{ provider string }

// NewManager returns a manager.
func NewManager(provideName string, cf *ManagerConfig) (*Manager, error) {
	return &Manager{provideName}, nil
}
