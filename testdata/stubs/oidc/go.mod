module github.com/zitadel/oidc/v3

go 1.26
