module github.com/alexedwards/scs/goredisstore

go 1.26
