module github.com/quasoft/memstore

go 1.26

require github.com/gorilla/sessions v1.4.0

replace github.com/gorilla/sessions => ../gorillasessions
