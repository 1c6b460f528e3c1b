module example.com/caches

go 1.26

require (
	github.com/Code-Hex/go-generics-cache v1.5.1
	github.com/TwiN/gocache/v2 v2.4.0
	github.com/VictoriaMetrics/fastcache v1.13.0
	github.com/Yiling-J/theine-go v0.6.3
	github.com/allegro/bigcache/v3 v3.1.0
	github.com/alphadose/haxmap v1.4.0
	github.com/armon/go-radix v1.0.0
	github.com/bluele/gcache v0.0.2
	github.com/bradfitz/gomemcache v0.0.0
	github.com/coocood/freecache v1.2.7
	github.com/deckarep/golang-set/v2 v2.9.0
	github.com/dgraph-io/ristretto/v2 v2.4.2
	github.com/dolthub/swiss v0.2.1
	github.com/eapache/queue v1.1.0
	github.com/elastic/go-freelru v0.16.0
	github.com/elliotchance/orderedmap/v3 v3.1.1
	github.com/emirpasic/gods v1.18.1
	github.com/emirpasic/gods/v2 v2.0.0-alpha
	github.com/erni27/imcache v1.2.1
	github.com/gammazero/deque v1.2.3
	github.com/gin-gonic/gin v1.12.0
	github.com/go-pkgz/expirable-cache/v3 v3.0.0
	github.com/go-playground/form/v4 v4.2.1
	github.com/goburrow/cache v0.1.4
	github.com/gogf/gf/v2 v2.10.2
	github.com/golang/groupcache v0.0.0-20241129210726-2c02b8208cf8
	github.com/gomodule/redigo v1.9.3
	github.com/google/btree v1.1.3
	github.com/hashicorp/go-memdb v1.3.5
	github.com/hashicorp/go-set/v3 v3.0.1
	github.com/hashicorp/golang-lru/v2 v2.0.7
	github.com/huandu/skiplist v1.2.1
	github.com/jackc/pgx/v5 v5.12.0
	github.com/jellydator/ttlcache/v3 v3.4.1
	github.com/json-iterator/go v1.1.12
	github.com/karlseguin/ccache/v3 v3.0.8
	github.com/manucorporat/stats v0.0.0-20180402194714-3ba42d56d227
	github.com/maypok86/otter v1.2.4
	github.com/maypok86/otter/v2 v2.4.0
	github.com/muesli/cache2go v0.0.0-20221011235721-518229cd8021
	github.com/orcaman/concurrent-map/v2 v2.0.1
	github.com/patrickmn/go-cache v2.1.0+incompatible
	github.com/puzpuzpuz/xsync/v4 v4.5.0
	github.com/redis/go-redis/v9 v9.18.0
	github.com/samber/hot v0.13.0
	github.com/scylladb/go-set v1.0.2
	github.com/tidwall/btree v1.8.2
	github.com/viccon/sturdyc v1.1.5
	github.com/wk8/go-ordered-map/v2 v2.1.8
	github.com/zekroTJA/timedmap v1.5.2
	github.com/zeromicro/go-zero v1.10.3
	go.mongodb.org/mongo-driver v1.17.10
	k8s.io/apimachinery v0.37.2
)

replace (
	github.com/Code-Hex/go-generics-cache => ../../stubs/genericscache
	github.com/TwiN/gocache/v2 => ../../stubs/twingocache
	github.com/VictoriaMetrics/fastcache => ../../stubs/fastcache
	github.com/Yiling-J/theine-go => ../../stubs/theine
	github.com/allegro/bigcache/v3 => ../../stubs/bigcache
	github.com/alphadose/haxmap => ../../stubs/haxmap
	github.com/armon/go-radix => ../../stubs/goradix
	github.com/bluele/gcache => ../../stubs/gcache
	github.com/bradfitz/gomemcache => ../../stubs/gomemcache
	github.com/coocood/freecache => ../../stubs/freecache
	github.com/deckarep/golang-set/v2 => ../../stubs/golangset
	github.com/dgraph-io/ristretto/v2 => ../../stubs/ristretto
	github.com/dolthub/swiss => ../../stubs/swiss
	github.com/eapache/queue => ../../stubs/eapachequeue
	github.com/elastic/go-freelru => ../../stubs/freelru
	github.com/elliotchance/orderedmap/v3 => ../../stubs/orderedmap
	github.com/emirpasic/gods => ../../stubs/gods
	github.com/emirpasic/gods/v2 => ../../stubs/gods2
	github.com/erni27/imcache => ../../stubs/imcache
	github.com/gammazero/deque => ../../stubs/deque
	github.com/gin-gonic/gin => ../../stubs/gin
	github.com/go-pkgz/expirable-cache/v3 => ../../stubs/expirablecache
	github.com/go-playground/form/v4 => ../../stubs/playgroundform
	github.com/goburrow/cache => ../../stubs/goburrow
	github.com/gogf/gf/v2 => ../../stubs/gf
	github.com/golang/groupcache => ../../stubs/groupcache
	github.com/gomodule/redigo => ../../stubs/redigo
	github.com/google/btree => ../../stubs/btree
	github.com/hashicorp/go-memdb => ../../stubs/memdb
	github.com/hashicorp/go-set/v3 => ../../stubs/hashiset
	github.com/hashicorp/golang-lru/v2 => ../../stubs/golanglru
	github.com/huandu/skiplist => ../../stubs/skiplist
	github.com/jackc/pgx/v5 => ../../stubs/pgx5
	github.com/jellydator/ttlcache/v3 => ../../stubs/ttlcache
	github.com/json-iterator/go => ../../stubs/jsoniter
	github.com/karlseguin/ccache/v3 => ../../stubs/ccache
	github.com/manucorporat/stats => ../../stubs/stats
	github.com/maypok86/otter => ../../stubs/otter
	github.com/maypok86/otter/v2 => ../../stubs/otter2
	github.com/muesli/cache2go => ../../stubs/cache2go
	github.com/orcaman/concurrent-map/v2 => ../../stubs/cmap
	github.com/patrickmn/go-cache => ../../stubs/gocache
	github.com/puzpuzpuz/xsync/v4 => ../../stubs/xsync
	github.com/redis/go-redis/v9 => ../../stubs/redis
	github.com/samber/hot => ../../stubs/hot
	github.com/scylladb/go-set => ../../stubs/strset
	github.com/tidwall/btree => ../../stubs/tidwallbtree
	github.com/viccon/sturdyc => ../../stubs/sturdyc
	github.com/wk8/go-ordered-map/v2 => ../../stubs/wk8
	github.com/zekroTJA/timedmap => ../../stubs/timedmap
	github.com/zeromicro/go-zero => ../../stubs/gozero
	go.mongodb.org/mongo-driver => ../../stubs/mongo
	k8s.io/apimachinery => ../../stubs/apimachinery
)
