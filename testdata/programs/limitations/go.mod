module example.com/limitations

go 1.26

require (
	github.com/asaskevich/EventBus v0.0.0-20200907212545-49d423059eef
	github.com/aws/aws-lambda-go v1.55.1
	github.com/gin-gonic/gin v1.12.0
	github.com/google/btree v1.1.3
)

replace (
	github.com/asaskevich/EventBus => ../../stubs/eventbus
	github.com/aws/aws-lambda-go => ../../stubs/lambda
	github.com/gin-gonic/gin => ../../stubs/gin
	github.com/google/btree => ../../stubs/btree
)
