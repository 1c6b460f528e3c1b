module example.com/limitations

go 1.26

require (
	github.com/aws/aws-lambda-go v1.55.1
	github.com/gin-gonic/gin v1.12.0
)

replace (
	github.com/aws/aws-lambda-go => ../../stubs/lambda
	github.com/gin-gonic/gin => ../../stubs/gin
)
