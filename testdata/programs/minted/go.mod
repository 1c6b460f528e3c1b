module example.com/minted

go 1.26

require (
	github.com/google/uuid v1.6.0
)

replace (
	github.com/google/uuid => ../../stubs/uuid
)
