// Module models pins the modules of which the built-in table knows something.
// It has no packages and is not tidy: a test reads the declarations that the
// table names in the sources of exactly these versions, and nothing is built.
module example.com/models

go 1.26

require (
	github.com/ReneKroon/ttlcache/v2 v2.11.0
	github.com/VictoriaMetrics/fastcache v1.13.0
	github.com/Yiling-J/theine-go v0.6.3
	github.com/allegro/bigcache v1.2.1
	github.com/allegro/bigcache/v2 v2.2.5
	github.com/allegro/bigcache/v3 v3.1.0
	github.com/alphadose/haxmap v1.4.0
	github.com/bluele/gcache v0.0.2
	github.com/coocood/freecache v1.2.7
	github.com/dchest/uniuri v1.2.0
	github.com/deckarep/golang-set v1.8.0
	github.com/deckarep/golang-set/v2 v2.9.0
	github.com/dgraph-io/ristretto v0.2.0
	github.com/dgraph-io/ristretto/v2 v2.4.2
	github.com/dolthub/swiss v0.2.1
	github.com/elliotchance/orderedmap/v3 v3.1.1
	github.com/emirpasic/gods v1.18.1
	github.com/gammazero/deque v1.2.3
	github.com/gin-gonic/gin v1.12.0
	github.com/gofrs/uuid v4.4.0+incompatible
	github.com/gofrs/uuid/v5 v5.5.1
	github.com/golang/groupcache v0.0.0-20241129210726-2c02b8208cf8
	github.com/google/btree v1.1.3
	github.com/google/uuid v1.6.0
	github.com/hashicorp/go-memdb v1.3.5
	github.com/hashicorp/golang-lru v1.0.2
	github.com/hashicorp/golang-lru/v2 v2.0.7
	github.com/jellydator/ttlcache/v2 v2.11.1
	github.com/jellydator/ttlcache/v3 v3.4.1
	github.com/lithammer/shortuuid/v4 v4.3.0
	github.com/manucorporat/stats v0.0.0-20180402194714-3ba42d56d227
	github.com/matoous/go-nanoid/v2 v2.1.0
	github.com/maypok86/otter v1.2.4
	github.com/maypok86/otter/v2 v2.4.0
	github.com/oklog/ulid v1.3.1
	github.com/oklog/ulid/v2 v2.1.2
	github.com/orcaman/concurrent-map v1.0.0
	github.com/orcaman/concurrent-map/v2 v2.0.1
	github.com/patrickmn/go-cache v2.1.0+incompatible
	github.com/puzpuzpuz/xsync v1.5.2
	github.com/puzpuzpuz/xsync/v2 v2.5.1
	github.com/puzpuzpuz/xsync/v3 v3.5.1
	github.com/puzpuzpuz/xsync/v4 v4.5.0
	github.com/rs/xid v1.6.0
	github.com/satori/go.uuid v1.2.0
	github.com/segmentio/ksuid v1.0.4
	github.com/tidwall/btree v1.8.2
	github.com/wk8/go-ordered-map/v2 v2.1.8
	github.com/zeromicro/go-zero v1.10.3
	golang.org/x/oauth2 v0.37.0
)
