module example.com/disk

go 1.26

require (
	github.com/gin-gonic/gin v1.12.0
	github.com/google/renameio/v2 v2.0.2
)

replace (
	github.com/gin-gonic/gin => ../../stubs/gin
	github.com/google/renameio/v2 => ../../stubs/renameio2
)
