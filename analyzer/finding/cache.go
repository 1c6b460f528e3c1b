package finding

import (
	"fmt"
	"strings"
)

// Cache is a store that clients' requests write and that is no finding, since it
// holds nothing that another replica would not get as well.
type Cache struct {
	Place    Place
	Identity string
	Name     string
	Reason   CacheReason
	Trace    []Step
}

// CacheReason says why a store is taken for a cache.
type CacheReason string

// The reasons, as a message has them behind the name of the store.
const (
	Loaded   CacheReason = "keeps what is loaded again, on a miss or every so often, from where all replicas look"
	Fetched  CacheReason = "keeps what a library, as it seems, loads again on a miss"
	Computed CacheReason = "keeps what is computed again on a miss, from the key"
	Pooled   CacheReason = "keeps locks, metrics or pooled objects, and nothing about a client"
)

// CacheReasons returns every reason.
func CacheReasons() []CacheReason { return []CacheReason{Loaded, Fetched, Computed, Pooled} }

// The message of a cache is
//
//	"cache: " PLACE " " NAME " " REASON
//	TAB "store: " IDENTITY
//	{TAB ROLE ": " POSN [" (" NOTE ")"]}
const cachePrefix = "cache: "

// FormatCache writes c as a message.
func FormatCache(c *Cache) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s%s %s %s\n\tstore: %s", cachePrefix, c.Place, Clean(c.Name), c.Reason, Clean(c.Identity))
	writeTrace(&b, c.Trace)
	return b.String()
}

// ParseCache is the inverse of FormatCache, but for what that cleaned.
func ParseCache(msg string) (*Cache, error) {
	lines := strings.Split(msg, "\n")
	first := lines[0]
	said, ok := strings.CutPrefix(first, cachePrefix)
	if !ok {
		return nil, fmt.Errorf("message %q: not about a cache", first)
	}
	c := new(Cache)
	c.Place, said = cutPlace(said)
	for _, r := range CacheReasons() {
		if name, ok := strings.CutSuffix(said, " "+string(r)); ok {
			c.Name, c.Reason = name, r
		}
	}
	if c.Place == "" || c.Reason == "" {
		return nil, fmt.Errorf("message %q: want PLACE NAME REASON", first)
	}
	if err := parseStore(lines, &c.Identity, &c.Trace, func(string, string) bool { return false }); err != nil {
		return nil, err
	}
	return c, nil
}
