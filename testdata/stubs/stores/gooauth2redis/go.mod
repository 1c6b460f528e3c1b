module github.com/go-oauth2/redis/v4

go 1.26

require github.com/go-oauth2/oauth2/v4 v4.5.4

replace github.com/go-oauth2/oauth2/v4 => ../gooauth2
