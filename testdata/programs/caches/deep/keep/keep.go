// Package keep has one store for each library.
package keep

import (
	"fmt"
	"time"

	"github.com/allegro/bigcache/v3"
	"github.com/alphadose/haxmap"
	"github.com/bluele/gcache"
	"github.com/coocood/freecache"
	"github.com/hashicorp/golang-lru/v2/expirable"
	"github.com/jellydator/ttlcache/v3"
	"github.com/karlseguin/ccache/v3"
	cmap "github.com/orcaman/concurrent-map/v2"
	cache "github.com/patrickmn/go-cache"
	"github.com/puzpuzpuz/xsync/v4"
	"github.com/samber/hot"
)

// Big keeps texts in one.
type Big struct{ c *bigcache.BigCache }

// NewBig returns a store.
func NewBig(c *bigcache.BigCache) *Big { return &Big{c} }

// Put keeps a text.
func (b *Big) Put(id, text string) { b.c.Set(id, []byte(text)) }

// Get returns it.
func (b *Big) Get(id string) string {
	v, _ := b.c.Get(id)
	return string(v)
}

// CC keeps texts in one.
type CC struct{ c *ccache.Cache[string] }

// NewCC returns an empty store.
func NewCC() *CC { return &CC{ccache.New(ccache.Configure[string]())} }

// Put keeps a text.
func (b *CC) Put(id, text string) { b.c.Set(id, text, time.Minute) }

// Get returns it.
func (b *CC) Get(id string) string {
	if item := b.c.Get(id); item != nil {
		return item.Value()
	}
	return ""
}

// CMap keeps texts in one.
type CMap struct {
	c cmap.ConcurrentMap[string, string]
}

// NewCMap returns an empty store.
func NewCMap() *CMap { return &CMap{cmap.New[string]()} }

// Put keeps a text.
func (b *CMap) Put(id, text string) { b.c.Set(id, text) }

// Get returns it.
func (b *CMap) Get(id string) string {
	v, _ := b.c.Get(id)
	return v
}

// Free keeps texts in one.
type Free struct{ c *freecache.Cache }

// NewFree returns an empty store.
func NewFree() *Free { return &Free{freecache.NewCache(1 << 20)} }

// Put keeps a text.
func (b *Free) Put(id, text string) { b.c.Set([]byte(id), []byte(text), 60) }

// Get returns it.
func (b *Free) Get(id string) string {
	v, _ := b.c.Get([]byte(id))
	return string(v)
}

// G keeps texts in one.
type G struct{ c gcache.Cache }

// NewG returns an empty store.
func NewG() *G { return &G{gcache.New(100).LRU().Build()} }

// Put keeps a text.
func (b *G) Put(id, text string) { b.c.Set(id, text) }

// Get returns it.
func (b *G) Get(id string) string {
	v, _ := b.c.Get(id)
	return fmt.Sprint(v)
}

// Hax keeps texts in one.
type Hax struct{ c *haxmap.Map[string, string] }

// NewHax returns an empty store.
func NewHax() *Hax { return &Hax{haxmap.New[string, string]()} }

// Put keeps a text.
func (b *Hax) Put(id, text string) { b.c.Set(id, text) }

// Get returns it.
func (b *Hax) Get(id string) string {
	v, _ := b.c.Get(id)
	return v
}

// Hot keeps texts in one.
type Hot struct{ c *hot.HotCache[string, string] }

// NewHot returns an empty store.
func NewHot() *Hot { return &Hot{hot.NewHotCache[string, string](hot.LRU, 100).Build()} }

// Put keeps a text.
func (b *Hot) Put(id, text string) { b.c.Set(id, text) }

// Get returns it.
func (b *Hot) Get(id string) string {
	v, _, _ := b.c.Get(id)
	return v
}

// GoCache keeps texts in one.
type GoCache struct{ c *cache.Cache }

// NewGoCache returns an empty store.
func NewGoCache() *GoCache { return &GoCache{cache.New(time.Minute, time.Minute)} }

// Put keeps a text.
func (b *GoCache) Put(id, text string) { b.c.Set(id, text, time.Minute) }

// Get returns it.
func (b *GoCache) Get(id string) string {
	v, _ := b.c.Get(id)
	return fmt.Sprint(v)
}

// TTL keeps texts in one.
type TTL struct {
	c *ttlcache.Cache[string, string]
}

// NewTTL returns an empty store.
func NewTTL() *TTL { return &TTL{ttlcache.New[string, string]()} }

// Put keeps a text.
func (b *TTL) Put(id, text string) { b.c.Set(id, text, time.Minute) }

// Get returns it.
func (b *TTL) Get(id string) string {
	if item := b.c.Get(id); item != nil {
		return item.Value()
	}
	return ""
}

// X keeps texts in one.
type X struct{ c *xsync.Map[string, string] }

// NewX returns an empty store.
func NewX() *X { return &X{xsync.NewMap[string, string]()} }

// Put keeps a text.
func (b *X) Put(id, text string) { b.c.Store(id, text) }

// Get returns it.
func (b *X) Get(id string) string {
	v, _ := b.c.Load(id)
	return v
}

// LRU keeps texts in one.
type LRU struct {
	c *expirable.LRU[string, string]
}

// NewLRU returns an empty store.
func NewLRU() *LRU { return &LRU{expirable.NewLRU[string, string](100, nil, time.Hour)} }

// Put keeps a text.
func (b *LRU) Put(id, text string) { b.c.Add(id, text) }

// Get returns it.
func (b *LRU) Get(id string) string {
	v, _ := b.c.Get(id)
	return v
}
