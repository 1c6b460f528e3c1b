module example.com/docs

go 1.26

require (
	github.com/boj/redistore v1.4.1
	github.com/gorilla/sessions v1.4.0
)

replace (
	github.com/boj/redistore => ../stubs/stores/redistore
	github.com/gorilla/sessions => ../stubs/stores/gorillasessions
)
