module github.com/gin-contrib/sessions

go 1.26

require (
	github.com/gin-gonic/gin v1.12.0
	github.com/gorilla/sessions v1.4.0
)

replace (
	github.com/gin-gonic/gin => ../../gin
	github.com/gorilla/sessions => ../gorillasessions
)
