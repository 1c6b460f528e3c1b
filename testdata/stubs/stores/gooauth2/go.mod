module github.com/go-oauth2/oauth2/v4

go 1.26
