module example.com/caches

go 1.26

require (
	github.com/deckarep/golang-set/v2 v2.9.0
	github.com/gin-gonic/gin v1.12.0
	github.com/hashicorp/go-memdb v1.3.5
	github.com/hashicorp/golang-lru/v2 v2.0.7
	github.com/jellydator/ttlcache/v3 v3.4.1
	github.com/maypok86/otter v1.2.4
	github.com/patrickmn/go-cache v2.1.0+incompatible
	github.com/puzpuzpuz/xsync/v4 v4.5.0
	github.com/zeromicro/go-zero v1.10.3
)

replace (
	github.com/deckarep/golang-set/v2 => ../../stubs/golangset
	github.com/gin-gonic/gin => ../../stubs/gin
	github.com/hashicorp/go-memdb => ../../stubs/memdb
	github.com/hashicorp/golang-lru/v2 => ../../stubs/golanglru
	github.com/jellydator/ttlcache/v3 => ../../stubs/ttlcache
	github.com/maypok86/otter => ../../stubs/otter
	github.com/patrickmn/go-cache => ../../stubs/gocache
	github.com/puzpuzpuz/xsync/v4 => ../../stubs/xsync
	github.com/zeromicro/go-zero => ../../stubs/gozero
)
