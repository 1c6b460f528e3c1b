module github.com/JGLTechnologies/gin-rate-limit

go 1.26

require github.com/gin-gonic/gin v1.12.0

replace github.com/gin-gonic/gin => ../../gin
