module github.com/go-macaron/session

go 1.26

require gopkg.in/macaron.v1 v1.4.0

replace gopkg.in/macaron.v1 => ../../macaron
